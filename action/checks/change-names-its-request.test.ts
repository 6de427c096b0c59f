import { expect, test } from "vitest";
import { changeNamesItsRequest as check } from "./change-names-its-request.ts";
import { aChange } from "./examples/a-change.ts";
import { saidOf } from "./examples/changed.ts";

test.each([
  [[], "unknown", "GitHub links #12 to no issue, and a request that is kept elsewhere is not read."],
  [null, "unknown", "GitHub did not show to which issues #12 are linked."],
  [["acme/a#1"], "pass", "Each change merged in this month and the three before it is linked to an issue."],
] as const)("a change that is linked to %j", (requests, outcome, sentence) => {
  const merged = [aChange({ requests: requests && [...requests] })];
  expect(saidOf(check, { merged })).toEqual({ outcome, sentence });
});

test.each([
  [null, "unknown"],
  [{}, "not-applicable"],
] as const)("where %j was read", (changes, outcome) => {
  expect(saidOf(check, changes)).toMatchObject({ outcome });
});
