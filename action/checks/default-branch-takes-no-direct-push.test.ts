import { expect, test } from "vitest";
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

test("a push is named by its commit, and the finding dates from it", () => {
  expect(saidOf(check, { pushes: [aPush()] })).toEqual({
    outcome: "fail",
    sentence: "Commits that came with no merged pull request: «cccccccccccc».",
    since: "2026-01-16",
  });
});
