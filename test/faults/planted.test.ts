import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawn } from "./drawn.ts";
import { FAULTS } from "./fault-kinds.ts";
import { git, withToken } from "./git.ts";
import { openRun } from "./open-run.ts";
import { BUGS, type Circumstance } from "./planted/bugs.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { EVIDENCE_BRANCH, type RemoteState } from "./remote-state.ts";
import type { Between } from "./scan-once.ts";
import { eachOf, survey, tryCase, type Survey } from "./sweep.ts";
import { brokenWhenDisturbed, observe } from "./verdict.ts";
import { PERSON } from "./world.ts";

let prepared: Prepared;
let surveyed: Survey;
beforeAll(async () => {
  prepared = await prepare();
  surveyed = await survey(prepared);
});
afterAll(() => prepared.remove());

/** A person commits to the evidence branch when the scan is about to; what the scan does to it is evaluated. */
async function raced(between: Between): Promise<string[]> {
  const run = await openRun(prepared);
  try {
    const pushed: { state: RemoteState | null } = { state: null };
    const save: Between["save"] = (real) => async (branchState, change) => {
      if (pushed.state === null) {
        const folder = join(run.clone, "../person");
        const url = `${run.github.serverUrl}/acme/governance.git`;
        await mkdir(folder);
        await git(folder, [...withToken(PERSON), "clone", "--quiet", url, "."]);
        await writeFile(join(folder, "notes.txt"), "wait\n");
        await git(folder, ["add", "notes.txt"]);
        const name = ["-c", "user.name=Olga", "-c", "user.email=olga@acme.test"];
        await git(folder, [...name, "commit", "--quiet", "--message", "A remark"]);
        await git(folder, [
          ...withToken(PERSON),
          "push",
          "--quiet",
          "origin",
          `HEAD:refs/heads/${EVIDENCE_BRANCH}`,
        ]);
        pushed.state = await run.state();
      }
      return real(branchState, change);
    };
    const ended = await run.scan({ between: { ...between, save } });
    if (pushed.state === null) return ["Nobody pushed."];
    return brokenWhenDisturbed(await observe(run, pushed.state, ended), surveyed.truth);
  } finally {
    await run.close();
  }
}

/** Disturbs a scan with these ports, and says what the invariants found. */
async function found(when: Circumstance, between: Between): Promise<string[]> {
  if (when === "a person pushes first") return raced(between);
  const fault = FAULTS.find(({ name }) => name === when.fault);
  const position = surveyed.requests.findIndex((request) => when.at.test(request)) + 1;
  if (fault === undefined || position === 0) throw new Error("there is no such circumstance");
  return tryCase(prepared, surveyed, { fault, position, mode: when.mode }, between);
}

test("without a bug the invariants find nothing in any of the circumstances", async () => {
  const circumstances = new Map(
    BUGS.map(({ when }) => [
      JSON.stringify(when, (_, v: unknown) => (v instanceof RegExp ? v.source : v)),
      when,
    ]),
  );
  const wrong: string[] = [];
  await eachOf([...circumstances.values()], 4, async (when) => {
    wrong.push(...(await found(when, {})));
  });
  expect(wrong).toEqual([]);
});

/** Bugs tried here, others with each bundle; `npm run sweep:bugs` tries all. */
const everyBug = process.env.COUNTERSIGN_ALL_BUGS === "true";
const tried = everyBug ? BUGS : drawn(BUGS, 3, 20260112);

// Each bug has a world of its own; several at a time, because most of a story is waiting for git.
describe.concurrent("the invariants", () => {
  test.each(tried)("find it when $name", async ({ between, when, found: words }) => {
    const ports = between();
    // What a first scan leaves behind in the process, a shared cache say, is there for the second.
    if (ports.github !== undefined) {
      const run = await openRun(prepared);
      await run.scan({ between: { github: ports.github } });
      await run.close();
    }
    const sentences = await found(when, ports);
    expect(sentences.join("\n")).toMatch(words);
  });
});
