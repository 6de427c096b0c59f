import { expect, test } from "vitest";
import { asKnown } from "./same-answers.ts";

/** A check of its own for each test: what one answered is remembered. */
const aCheck = () => ({ id: "a-check", controls: ["ROT-01" as const], needs: [], parameters: [] });
const answer = { outcome: "fail", reason: "no-statement", with: {} } as const;

test("the same answer of one check is one object, whoever it is about", () => {
  const check = aCheck();
  expect(asKnown(check, { ...answer, with: {} })).toBe(asKnown(check, { ...answer, with: {} }));
});

test.each([
  ["another outcome", { ...answer, outcome: "unknown" as const }],
  ["a day of its own", { ...answer, since: "2026-01-12" }],
  ["another reason", { ...answer, reason: "no-owner" }],
  ["other data", { ...answer, with: { days: 1 } }],
])("an answer with %s is another", (_, other) => {
  const check = aCheck();
  const { since = null, ...rest } = { since: undefined, ...other };
  expect(asKnown(check, other)).not.toBe(asKnown(check, answer));
  expect(asKnown(check, other)).toEqual({ check: "a-check", controls: ["ROT-01"], since, ...rest });
});

test("the same answer of another check is another", () => {
  const check = aCheck();
  const twin = { ...check, controls: [] };
  expect(asKnown(twin, answer).controls).toEqual([]);
  expect(asKnown(check, answer).controls).toEqual(["ROT-01"]);
});
