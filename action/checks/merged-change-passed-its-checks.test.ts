import { expect, test } from "vitest";
import { aChange } from "./examples/a-change.ts";
import { saidOf } from "./examples/changed.ts";
import { mergedChangePassedItsChecks as check } from "./merged-change-passed-its-checks.ts";

test.each([
  ["failed", "fail", "Merged although a check had failed or had not finished: #12."],
  ["waiting", "fail", "Merged although a check had failed or had not finished: #12."],
  ["none", "fail", "Merged without any check: #12."],
  [null, "unknown", "GitHub did not show how the checks of #12 ended."],
  ["passed", "pass", "All checks of each change merged in this month and the three before it passed."],
] as const)("a change whose checks are %j", (checks, outcome, sentence) => {
  expect(saidOf(check, { merged: [aChange({ checks })] })).toMatchObject({ outcome, sentence });
});

test.each([
  [null, "unknown"],
  [{}, "not-applicable"],
] as const)("where %j was read", (changes, outcome) => {
  expect(saidOf(check, changes)).toMatchObject({ outcome });
});

test("one that failed is a finding beside others that are not shown", () => {
  const merged = [aChange({ number: 1, checks: null }), aChange({ number: 2, checks: "none" })];
  expect(saidOf(check, { merged })).toMatchObject({ outcome: "fail", since: "2026-01-15" });
});
