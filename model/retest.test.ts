import { expect, test } from "vitest";
import { FREQUENCIES } from "./control.ts";
import { minimumOperation } from "./retest.ts";

test.each([
  ["continuous", 1],
  ["daily", 25],
  ["weekly", 5],
  ["monthly", 2],
  ["quarterly", 2],
  ["semi-annual", 1],
  ["annual", 1],
  ["event", 25],
] as const)("a control performed %s is seen to work %i times before its deficiency is closed", (how, times) => {
  expect(minimumOperation(how)).toBe(times);
});

test("every frequency has its number", () => {
  expect(FREQUENCIES.every((one) => minimumOperation(one) > 0)).toBe(true);
});
