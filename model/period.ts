import { z } from "zod";
import { addDays, type Day } from "./instant.ts";

/**
 * Id of a period: a quarter of the calendar `2026-Q4`, a fiscal year `FY2026`, or half of one `FY2026-H1`.
 * A fiscal year has the number of the calendar year in which it ends: FY2027 of a year end on 31 March is what
 * Japan calls 2027年3月期.
 */
export const PeriodId = z
  .string()
  .regex(/^(?:\d{4}-Q[1-4]|FY\d{4}(?:-H[12])?)$/, "must be a period like 2026-Q4, FY2026 or FY2026-H1");
export type PeriodId = z.infer<typeof PeriodId>;

/** A period of one entity. */
export interface Period {
  id: PeriodId;
  /** First and last day. */
  from: Day;
  to: Day;
  /** True when its last day is the last of the entity's fiscal year. */
  endsYear: boolean;
}

/** Last day of a month, `2026-02-28`. */
const lastDay = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** First day of the month `months` months after the one a day lies in (negative: before). */
const firstOfMonth = (day: Day, months: number): Day =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10);

/** The period's days for an entity whose fiscal year ends on `yearEnd`, `03-31`. */
export function periodOf(id: PeriodId, yearEnd: string): Period {
  const [, year = "", quarter] = /^(\d{4})-Q(\d)$/.exec(id) ?? [];
  if (quarter !== undefined) {
    const month = Number(quarter) * 3;
    const to = lastDay(Number(year), month);
    return { id, from: firstOfMonth(to, -2), to, endsYear: to.slice(5, 7) === yearEnd.slice(0, 2) };
  }
  const [, fiscal = "", half] = /^FY(\d{4})(?:-H(\d))?$/.exec(id) ?? [];
  const end = lastDay(Number(fiscal), Number(yearEnd.slice(0, 2)));
  if (half === "1") {
    const to = addDays(firstOfMonth(end, -5), -1);
    return { id, from: firstOfMonth(end, -11), to, endsYear: false };
  }
  return { id, from: firstOfMonth(end, half === "2" ? -5 : -11), to: end, endsYear: true };
}

/** The last day of the fiscal year a day lies in. */
export function yearEndAfter(day: Day, yearEnd: string): Day {
  const end = lastDay(Number(day.slice(0, 4)), Number(yearEnd.slice(0, 2)));
  return day <= end ? end : lastDay(Number(day.slice(0, 4)) + 1, Number(yearEnd.slice(0, 2)));
}
