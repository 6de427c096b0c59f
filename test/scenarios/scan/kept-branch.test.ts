// A governance repository whose people keep the branch after a merge, and may merge by nothing but a rebase.

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMITS, inTurn } from "../../faults/drawn.ts";
import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { startStory } from "./beginnings.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const BRANCH = "countersign/acme";
const day = (n: number) => new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);

async function merge(method = "merge") {
  const [pull] = await story.pulls();
  const path = `/repos/acme/governance/pulls/${pull?.number ?? 0}/merge`;
  expect(await story.api("PUT", path, { merge_method: method })).toMatchObject({ merged: true });
}

/** Scans once more, a day later, with a key less. */
async function another(n: number, choice: Parameters<Story["scan"]>[0]) {
  story.world.now = day(n);
  story.payroll.deployKeys.splice(0, 1);
  const { scan } = await story.scan(choice);
  expect(scan.tampering).toEqual([]);
}

const waiting = () => story.remote("rev-list", "--count", `main..${BRANCH}`);

describe("a branch that is kept, committing with", () => {
  test.each(inTurn(COMMITS, 0))(
    "%s: begins anew when base holds all of it, so that every pull request can be merged by rebase",
    async (commitWith) => {
      await story.scan({ commitWith });
      await merge("rebase");
      for (const n of [1, 2]) {
        await another(n, { commitWith });
        expect(await waiting()).toBe("1");
        await merge("rebase");
      }
      await another(3, { commitWith });
      expect(story.said.filter((one) => one.includes("begin anew"))).toEqual([]);
    },
  );

  test.each(inTurn(COMMITS, 1))(
    "%s: goes on where it may not be moved back, and that is said",
    async (commitWith) => {
      await story.scan({ commitWith });
      await merge("rebase");
      story.governance.protections.push({
        branch: BRANCH,
        required_approving_review_count: 0,
        dismiss_stale_reviews: false,
        required_checks: [],
        bypass: [],
      });
      await story.remote("config", "receive.denyNonFastForwards", "true");
      const before = await story.remote("rev-parse", BRANCH);
      await another(1, { commitWith });
      expect(await story.remote("merge-base", before, BRANCH)).toBe(before);
      expect(story.said.filter((one) => one.includes("may not begin anew"))).toHaveLength(1);
      await merge();
    },
  );

  test.each(inTurn(COMMITS, 2))("%s: keeps what a person brings onto it meanwhile", async (commitWith) => {
    await story.scan({ commitWith });
    await merge("rebase");
    let done = 0;
    const meddle = (port: GovernancePort): GovernancePort => ({
      ...port,
      save: async (...given) => {
        if ((done += 1) === 1) await story.push(BRANCH, { "notes/notes.md": "wait\n" });
        return port.save(...given);
      },
    });
    await another(1, { commitWith, meddle });
    expect((await story.files(BRANCH)).get("notes/notes.md")).toBe("wait\n");
  });

  test.each(inTurn(COMMITS, 3))("%s: goes on while base lacks a part of it", async (commitWith) => {
    await story.scan({ commitWith });
    await merge("rebase");
    const before = await story.remote("rev-parse", BRANCH);
    await story.push(BRANCH, { "notes/notes.md": "mine\n" });
    await another(1, { commitWith });
    expect(await story.remote("merge-base", before, BRANCH)).toBe(before);
    expect((await story.files(BRANCH)).get("notes/notes.md")).toBe("mine\n");
  });
});
