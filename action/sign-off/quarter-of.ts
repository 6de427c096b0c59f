import type { Day } from "../../model/instant.ts";

/** The quarter of the calendar that a day lies in, `2026-Q4`. */
export const quarterOf = (day: Day): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
