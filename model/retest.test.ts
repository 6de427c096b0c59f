import { expect, test } from "vitest";
import { FREQUENCIES } from "./control.ts";
import type { Deficiency } from "./deficiency.ts";
import { hindranceToClose, mayBeClosed, MINIMUM_OPERATIONS } from "./retest.ts";

const retest = (at: string, operations: number, deviations = 0, by = "sara") => ({
  at,
  by,
  operations,
  deviations,
  evidence: "DEF-1, worksheet.",
});
const remediated = (...retests: Deficiency["retests"]) => ({
  remediated_on: "2026-07-01",
  owner: "dana",
  retests,
});

test.each([
  [
    "one that is not remediated",
    { ...remediated(retest("2026-08-01", 2)), remediated_on: null },
    "not-remediated",
  ],
  ["one that nobody retested", remediated(), "not-retested"],
  ["one retested before the remediation", remediated(retest("2026-06-30", 2)), "not-retested"],
  ["one its owner retested", remediated(retest("2026-08-01", 2, 0, "dana")), "retested-by-its-owner"],
  ["one that deviated again", remediated(retest("2026-08-01", 2), retest("2026-09-01", 2, 1)), "deviated"],
  ["one performed too few times", remediated(retest("2026-08-01", 1)), "too-few"],
  [
    "one performed too few times since it deviated",
    remediated(retest("2026-08-01", 2, 1), retest("2026-09-01", 1)),
    "too-few",
  ],
] as const)("does not let %s be closed", (_which, deficiency, why) => {
  expect(hindranceToClose({ ...deficiency, retests: [...deficiency.retests] }, "quarterly")?.why).toBe(why);
});

test("lets a deficiency be closed after enough performances, added up over its retests", () => {
  const deficiency = remediated(retest("2026-08-01", 1), retest("2026-11-01", 1));
  expect(hindranceToClose(deficiency, "quarterly")).toBeNull();
  expect(hindranceToClose(deficiency, "daily")).toEqual({ why: "too-few", operations: 2, needed: 25 });
});

test("counts only what was retested by the day it is closed", () => {
  const deficiency = remediated(retest("2026-08-01", 1), retest("2026-11-01", 1));
  expect(mayBeClosed(deficiency, "quarterly", "2026-10-31")).toBe(false);
  expect(mayBeClosed(deficiency, "quarterly", "2026-11-01")).toBe(true);
});

test("every frequency needs at least one performance", () => {
  expect(FREQUENCIES.filter((one) => MINIMUM_OPERATIONS[one] < 1)).toEqual([]);
});
