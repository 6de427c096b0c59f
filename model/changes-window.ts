import type { Day } from "./instant.ts";

/** Months before the present one whose changes are asked about: with it, the longest quarter and the weeks after its end. */
const MONTHS_BEFORE = 3;

/**
 * First day of the changes that are asked about, seen from a day: that of the third month before. On the last day of a
 * quarter all of the quarter lies behind it, and for three weeks and more after it, too.
 */
export function firstDayOfChanges(today: Day): Day {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - MONTHS_BEFORE;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}
