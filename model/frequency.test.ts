import { expect, test } from "vitest";
import { monthsBetween, monthsOfPeriod } from "./frequency.ts";

test.each([
  ["monthly", 1],
  ["quarterly", 3],
  ["semi-annual", 6],
  ["annual", 12],
] as const)("between two %s performances there are %d months", (frequency, months) => {
  expect(monthsBetween(frequency)).toBe(months);
});

test("the calendar does not say when something goes on all the time", () => {
  expect(monthsBetween("continuous")).toBeNull();
});

test.each([
  ["2026-Q1", 3],
  ["2026-H2", 6],
  ["2026", 12],
] as const)("%s has %d months", (period, months) => {
  expect(monthsOfPeriod(period)).toBe(months);
});
