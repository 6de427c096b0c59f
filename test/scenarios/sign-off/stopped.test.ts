import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NOBODY } from "../../../action/github/commit-author.ts";
import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { saveWithGit } from "../../../action/git/ledger.ts";
import { saveWithApi } from "../../../action/git/save-with-api.ts";
import { silent } from "../../../action/run/log.ts";
import { drawn } from "../../faults/drawn.ts";
import { mortal, Stopped, type End } from "../../faults/mortal.ts";
import type { Story } from "../scan/story.ts";
import { approve, EVIDENCE, merge, propose, records, shown, signing } from "./play.ts";

let story: Story;
let waiting: number;
beforeEach(async () => {
  story = await signing();
  await approve(story, "hana");
  await merge(story);
  waiting = await propose(story, "readme", { "controls/README.md": "# controls\n" });
});
afterEach(() => story.stop());

/** The ports of a process that stops there. */
function dying(port: GovernancePort, commitWith: "git" | "api", end: End | null) {
  const { between, effects } = mortal(end);
  const { hosted } = port;
  if (hosted === null || between.git === undefined || between.writer === undefined)
    throw new Error("nothing stands between");
  const checkout = { ...port.checkout, git: between.git(port.checkout.git) };
  const writer = between.writer(hosted.writer);
  const sleep = () => Promise.resolve();
  const save =
    commitWith === "git"
      ? saveWithGit(checkout, () => Promise.resolve(NOBODY), silent)
      : saveWithApi({ git: checkout.git, writer, sleep, repository: hosted.repository, log: silent });
  return { effects, port: { checkout, save, hosted: { ...hosted, writer } } };
}

const EFFECTS = { git: 3, api: 5 } as const;

describe.each(["git", "api"] as const)("a run that commits with %s", (commitWith) => {
  const run = async (end: End | null) => {
    let effects: string[] = [];
    await story.signOff({
      commitWith,
      meddle(port) {
        const died = dying(port, commitWith, end);
        effects = died.effects;
        return died.port;
      },
    });
    return effects;
  };

  test("has these side effects", async () => {
    expect(await run(null)).toHaveLength(EFFECTS[commitWith]);
  });

  const moments = Array.from({ length: EFFECTS[commitWith] }, (_, at) => at + 1).flatMap((at) =>
    (["before it takes effect", "before it is acknowledged"] as const).map((when): End => ({ at, when })),
  );
  test.each(drawn(moments, 2, 20260110))(
    "stopped at side effect $at $when is finished by the next: one record, one check run",
    async (end) => {
      await expect(run(end)).rejects.toThrow(Stopped);
      await run(null);
      expect(await records(story)).toMatchObject([{ counts: true }]);
      expect(shown(story, waiting)).toMatchObject({ runs: 1, conclusion: "action_required" });
      expect(await story.remote("rev-list", "--count", `main..${EVIDENCE}`)).toBe("1");
    },
  );
});

test("two runs at once leave one record, and say the same of a pull request", async () => {
  await Promise.all([story.signOff(), story.signOff()]);
  expect(await story.remote("rev-list", "--count", `main..${EVIDENCE}`)).toBe("1");
  expect(await records(story)).toHaveLength(1);
  const head = story.governance.pulls.find(({ number }) => number === waiting)?.head.sha;
  const runs = story.governance.checkRuns.filter((one) => one.head_sha === head);
  expect(new Set(runs.map(({ conclusion, output }) => JSON.stringify([conclusion, output]))).size).toBe(1);
});
