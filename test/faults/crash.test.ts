import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mortal, Stopped, type End } from "./mortal.ts";
import type { Truth } from "./observation.ts";
import { openRun } from "./open-run.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { eachOf, survey } from "./sweep.ts";
import { judgeDisturbed, judgeHealed, observe } from "./verdict.ts";

let prepared: Prepared;
let truth: Truth;
beforeAll(async () => {
  prepared = await prepare();
  ({ truth } = await survey(prepared));
});
afterAll(() => prepared.remove());

type CommitWith = "git" | "api";

/** The side effects of a scan that is not stopped. */
async function effectsOf(commitWith: CommitWith): Promise<string[]> {
  const run = await openRun(prepared);
  try {
    const { between, effects } = mortal(null);
    await run.scan({ between, commitWith });
    return effects;
  } finally {
    await run.close();
  }
}

/** Stops a scan there, scans again in the same checkout, and says what is wrong. */
async function stopAt(end: End, commitWith: CommitWith): Promise<string[]> {
  const run = await openRun(prepared);
  try {
    const before = await run.state();
    const { between } = mortal(end);
    const ended = await run.scan({ between, commitWith });
    if (ended.how !== "failed" || !(ended.error instanceof Stopped)) return [`It ended ${ended.how}.`];
    const stopped = await observe(run, before, { how: "refused", sentence: "Stopped." });
    run.heal();
    const healed = await observe(run, stopped.after, await run.scan({ commitWith }));
    return [...judgeDisturbed(stopped, truth), ...judgeHealed(healed, truth)];
  } finally {
    await run.close();
  }
}

const publishing = [
  "POST /repos/{owner}/{repo}/pulls",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "POST /repos/{owner}/{repo}/check-runs",
];

describe.each([
  ["git", ["git fast-import", "git update-ref", "git push", ...publishing]],
  ["api", ["PATCH /repos/{owner}/{repo}/git/refs/{ref}", "createCommitOnBranch", ...publishing]],
] as const)("a scan that commits with %s", (commitWith, expected) => {
  test("has these side effects", async () => {
    expect(await effectsOf(commitWith)).toEqual(expected);
  });

  test.each(["before it takes effect", "before it is acknowledged"] as const)(
    "stopped at any of them %s, is finished by the next: one pull request, the same files",
    async (when) => {
      const wrong: string[] = [];
      const ends = expected.map((effect, at) => ({ effect, at: at + 1, when }));
      await eachOf(ends, 4, async ({ effect, ...end }) => {
        wrong.push(...(await stopAt(end, commitWith)).map((sentence) => `${effect}: ${sentence}`));
      });
      expect(wrong).toEqual([]);
    },
  );
});
