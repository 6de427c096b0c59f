import type { Frequency } from "./control.ts";
import type { Entity } from "./entity.ts";
import { type Period, periodOf } from "./period.ts";

/** Ids of the periods of a length that are named after a year; none where the calendar has no such length. */
export function periodIds(year: number, frequency: Frequency): readonly string[] {
  switch (frequency) {
    case "quarterly":
      return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    case "semi-annual":
      return [`FY${year}-H1`, `FY${year}-H2`];
    case "annual":
      return [`FY${year}`];
    case "continuous":
    case "daily":
    case "weekly":
    case "monthly":
    case "event":
      return [];
    default:
      return frequency satisfies never;
  }
}

/** The periods of a length that end within another, oldest first. */
export function periodsEndingIn(
  { from, to }: Pick<Period, "from" | "to">,
  frequency: Frequency,
  { fiscal_year_end: yearEnd }: Pick<Entity, "fiscal_year_end">,
): Period[] {
  const year = Number(to.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((one) => periodIds(one, frequency))
    .map((id) => periodOf(id, yearEnd))
    .filter((period) => from <= period.to && period.to <= to)
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}
