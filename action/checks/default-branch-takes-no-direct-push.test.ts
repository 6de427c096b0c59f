import { describe, expect, test } from "vitest";
import { defaultBranchTakesNoDirectPush as check } from "./default-branch-takes-no-direct-push.ts";
import { aChange, aPush } from "./examples/a-change.ts";
import { saidOf } from "./examples/changed.ts";

const old = aPush({ at: "2025-09-30T23:59:59Z" });

test.each([
  ["was not asked about", null, "unknown"],
  ["has none", {}, "pass"],
  ["has one that lies too far back", { pushes: [old] }, "pass"],
  ["has one", { pushes: [old, aPush()] }, "fail"],
] as const)("a repository that %s", (_, changes, outcome) => {
  const pushes = changes !== null && "pushes" in changes ? [...changes.pushes] : [];
  expect(saidOf(check, changes && { merged: [aChange()], pushes })).toMatchObject({ outcome });
});

describe("a branch whose history was rewritten", () => {
  const rewrite = { from: "d".repeat(40), to: "e".repeat(40), at: "2026-01-20T09:00:00Z" };

  test("fails, though no commit is known to have been pushed", () => {
    expect(saidOf(check, { merged: [aChange()], rewritten: [rewrite] })).toEqual({
      outcome: "fail",
      sentence:
        "The history of the default branch was rewritten: commit «dddddddddddd» was not found in it any more at «eeeeeeeeeeee».",
      since: "2026-01-20",
    });
  });

  test("names what was pushed, too", () => {
    const { sentence } = saidOf(check, { pushes: [aPush()], rewritten: [rewrite] });
    expect(sentence).toContain("; commits that came with no merged pull request: «cccccccccccc».");
  });

  test("passes once that lies too far back", () => {
    expect(saidOf(check, { rewritten: [{ ...rewrite, at: old.at }] })).toMatchObject({ outcome: "pass" });
  });
});

test("a push is named by its commit, and the finding dates from it", () => {
  expect(saidOf(check, { pushes: [aPush()] })).toEqual({
    outcome: "fail",
    sentence: "Commits that came with no merged pull request: «cccccccccccc».",
    since: "2026-01-16",
  });
});
