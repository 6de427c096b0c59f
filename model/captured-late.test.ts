import { expect, test } from "vitest";
import { capturedLate } from "./captured-late.ts";
import type { SignOff } from "./sign-off.ts";

const inTime = (result: "kept" | "broken" | "unknown"): SignOff["rules"] => [
  { rule: "in-time", result, reason: "recorded-so", with: {} },
];
const said = {
  captured: "late",
  timely: "on-time",
  state: "approved",
  rules: inTime("kept"),
} as const;

test("nothing is said of a record that was written at the merge", () => {
  expect(capturedLate({ ...said, captured: "at-the-merge" })).toBeNull();
});

test.each([
  [
    "a late approval is not called in time",
    { timely: "late" },
    "; the approval itself was late, too.",
    "承認自体も期限後である。",
  ],
  [
    "a dismissed review is not called an approval",
    { state: "dismissed" },
    "after the merge.",
    "後に作成された。",
  ],
  ["what is not known is not said", { rules: inTime("unknown") }, "after the merge.", "後に作成された。"],
  [
    "a late record does not read as a late approval",
    {},
    "; the approval itself was in time.",
    "承認自体は期限内である。",
  ],
] as const)("%s", (_, more, en, ja) => {
  const found = capturedLate({ ...said, ...more });
  expect(found?.en).toMatch(/^This record was written more than an hour after the merge/);
  expect(found?.en.endsWith(en)).toBe(true);
  expect(found?.ja.endsWith(ja)).toBe(true);
});
