import type { Frequency } from "./control.ts";
import type { PeriodId } from "./period.ts";

const MONTHS: Partial<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  "semi-annual": 6,
  annual: 12,
};

/** Months between two performances; null where the calendar does not say. */
export const monthsBetween = (frequency: Frequency): number | null => MONTHS[frequency] ?? null;

/** Months of a period. */
export const monthsOfPeriod = (id: PeriodId): number => (id.includes("-Q") ? 3 : id.includes("-H") ? 6 : 12);
