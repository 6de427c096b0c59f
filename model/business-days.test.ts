import { expect, test } from "vitest";
import { addBusinessDays, businessDaysBetween, isBusinessDay } from "./business-days.ts";

const HOLIDAYS = ["2026-10-12"];

test.each([
  ["a Saturday", "2026-10-10"],
  ["a Sunday", "2026-10-11"],
  ["a holiday", "2026-10-12"],
])("%s is no business day", (_which, day) => {
  expect(isBusinessDay(day, HOLIDAYS)).toBe(false);
});

test.each([
  ["2026-10-09", 1, "2026-10-13"],
  ["2026-10-10", 1, "2026-10-13"],
  ["2026-09-30", 5, "2026-10-07"],
  ["2026-10-09", 0, "2026-10-09"],
])("%s and %i business days is %s", (day, count, end) => {
  expect(addBusinessDays(day, count, HOLIDAYS)).toBe(end);
});

test.each([
  ["2026-10-09", "2026-10-13", 1],
  ["2026-09-10", "2026-09-28", 12],
  ["2026-10-09", "2026-10-12", 0],
  ["2026-10-09", "2026-10-09", 0],
  ["2026-10-13", "2026-10-09", 0],
])("from %s to %s there are %i", (from, to, count) => {
  expect(businessDaysBetween(from, to, HOLIDAYS)).toBe(count);
});
