import type { Frequency } from "./control.ts";

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
