import { expect, test } from "vitest";
import { PeriodId, periodOf, yearEndAfter } from "./period.ts";

test.each(["2026-Q5", "2026-Q0", "2026", "FY26", "FY2026-H3", "2026-q1", "FY2026-Q1"])(
  "%s is no period",
  (id) => {
    expect(PeriodId.safeParse(id).success).toBe(false);
  },
);

test.each([
  ["2026-Q1", "12-31", "2026-01-01", "2026-03-31", false],
  ["2026-Q1", "03-31", "2026-01-01", "2026-03-31", true],
  ["2026-Q4", "12-31", "2026-10-01", "2026-12-31", true],
  ["FY2026", "12-31", "2026-01-01", "2026-12-31", true],
  ["FY2027", "03-31", "2026-04-01", "2027-03-31", true],
  ["FY2027-H1", "03-31", "2026-04-01", "2026-09-30", false],
  ["FY2027-H2", "03-31", "2026-10-01", "2027-03-31", true],
  ["FY2028", "02-29", "2027-03-01", "2028-02-29", true],
  ["FY2027", "02-28", "2026-03-01", "2027-02-28", true],
] as const)("%s of a year that ends on %s runs from %s to %s", (id, yearEnd, from, to, endsYear) => {
  expect(periodOf(id, yearEnd)).toEqual({ id, from, to, endsYear });
});

test.each([
  ["2026-03-31", "03-31", "2026-03-31"],
  ["2026-04-01", "03-31", "2027-03-31"],
  ["2026-12-31", "12-31", "2026-12-31"],
])("the year of %s that ends on %s ends on %s", (day, yearEnd, end) => {
  expect(yearEndAfter(day, yearEnd)).toBe(end);
});
