import { expect, test } from "vitest";
import { periodOf } from "./period.ts";
import { periodsEndingIn } from "./periods-in.ts";

test.each([
  ["2026-Q3", "quarterly", "12-31", ["2026-Q3"]],
  ["FY2027", "quarterly", "03-31", ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"]],
  ["FY2027", "semi-annual", "03-31", ["FY2027-H1", "FY2027-H2"]],
  ["2026-Q3", "semi-annual", "03-31", ["FY2027-H1"]],
  ["2026-Q4", "semi-annual", "03-31", []],
  ["2026-Q1", "annual", "03-31", ["FY2026"]],
  ["2026-Q1", "quarterly", "03-20", ["2026-Q1"]],
  ["2026-Q3", "event", "12-31", []],
] as const)("in %s end, %s and with the year on %s, %j", (id, frequency, yearEnd, expected) => {
  const found = periodsEndingIn(periodOf(id, yearEnd), frequency, { fiscal_year_end: yearEnd });
  expect(found.map((period) => period.id)).toEqual(expected);
});
