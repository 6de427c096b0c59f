import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./instant.ts";
import { isYearEnd, PeriodId, periodOf, yearEndAfter } from "./period.ts";

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
  ["FY2028", "02-28", "2027-03-01", "2028-02-29", true],
  ["FY2028-H1", "02-28", "2027-03-01", "2027-08-31", false],
  ["FY2027", "03-20", "2026-03-21", "2027-03-20", true],
  ["FY2027-H1", "03-20", "2026-03-21", "2026-09-20", false],
  ["FY2027-H2", "03-20", "2026-09-21", "2027-03-20", true],
  ["2027-Q1", "03-20", "2026-12-21", "2027-03-20", true],
  ["2026-Q4", "03-20", "2026-09-21", "2026-12-20", false],
  ["2027-Q1", "02-20", "2026-11-21", "2027-02-20", true],
  ["2026-Q2", "02-20", "2026-02-21", "2026-05-20", false],
  ["2027-Q1", "01-31", "2026-11-01", "2027-01-31", true],
  ["2027-Q2", "01-31", "2027-02-01", "2027-04-30", false],
  ["FY2026-H1", "08-30", "2025-08-31", "2026-02-28", false],
  ["FY2026-H2", "08-30", "2026-03-01", "2026-08-30", true],
  ["FY2026-H1", "08-31", "2025-09-01", "2026-02-28", false],
] as const)("%s of a year that ends on %s runs from %s to %s", (id, yearEnd, from, to, endsYear) => {
  expect(periodOf(id, yearEnd)).toEqual({ id, from, to, endsYear });
});

test.each([
  ["2026-03-31", "03-31", "2026-03-31"],
  ["2026-04-01", "03-31", "2027-03-31"],
  ["2026-12-31", "12-31", "2026-12-31"],
  ["2027-03-20", "03-20", "2027-03-20"],
  ["2027-03-21", "03-20", "2028-03-20"],
  ["2028-02-29", "02-28", "2028-02-29"],
])("the year of %s that ends on %s ends on %s", (day, yearEnd, end) => {
  expect(yearEndAfter(day, yearEnd)).toBe(end);
});

test("the quarters of a year cover it without a gap and without a day twice, whatever day it ends on", () => {
  const day = fc.integer({ min: 0, max: 365 }).map((days) => addDays("2024-01-01", days).slice(5));
  fc.assert(
    fc.property(day, fc.integer({ min: 1990, max: 2090 }), (yearEnd, year) => {
      const all = [year - 1, year].flatMap((one) =>
        [1, 2, 3, 4].map((quarter) => periodOf(`${one}-Q${quarter}`, yearEnd)),
      );
      const last = all.findLastIndex(({ endsYear }) => endsYear);
      const own = all.slice(last - 3, last + 1);
      const whole = periodOf(`FY${year}`, yearEnd);
      expect(own[0]?.from).toBe(whole.from);
      expect(own[3]?.to).toBe(whole.to);
      for (const [at, { from }] of own.slice(1).entries()) expect(from).toBe(addDays(own[at]?.to ?? "", 1));
      expect(periodOf(`FY${year}-H1`, yearEnd)).toMatchObject({ from: own[0]?.from, to: own[1]?.to });
      expect(yearEndAfter(whole.from, yearEnd)).toBe(whole.to);
      expect(yearEndAfter(addDays(whole.from, -1), yearEnd)).toBe(addDays(whole.from, -1));
    }),
    { seed: 20261129, numRuns: 500 },
  );
});

test.each(["02-30", "04-31", "00-10", "13-01", "3-20", "03-00", "03-32", "2026-03-20", ""])(
  "no fiscal year ends on %j",
  (yearEnd) => {
    expect(isYearEnd(yearEnd)).toBe(false);
  },
);
