import { z } from "zod";
import { addDays, Day } from "./instant.ts";

/**
 * Id of a period: a quarter `2026-Q4`, a fiscal year `FY2026`, or half of one `FY2026-H1`.
 * A quarter is the one of an entity's own that ends within that quarter of the calendar; where the fiscal year ends
 * with a calendar quarter the two are one.
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

/** Last day of a month, `2026-02-28`; a month beyond the twelfth lies in the year after. */
const lastOfMonth = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** True for a month and day, `03-20`, that a fiscal year can end on: the calendar has it, in leap years at least. */
export const isYearEnd = (value: string): boolean =>
  /^\d{2}-\d{2}$/.test(value) && Day.safeParse(`2024-${value}`).success;

/** True when a year end is its month's last day. February's is written 02-28 or 02-29 and means the same. */
const endsMonth = (yearEnd: string): boolean =>
  yearEnd === "02-28" || lastOfMonth(2024, monthOf(yearEnd)).endsWith(yearEnd);

const monthOf = (yearEnd: string): number => Number(yearEnd.slice(0, 2));

/**
 * The day in a month on which a year, a half or a quarter ends where the year ends on `yearEnd`: the month's last if
 * that is its month's last, else the same day of the month, or the last of a month that is shorter.
 */
function endIn(year: number, month: number, yearEnd: string): Day {
  const last = lastOfMonth(year, month);
  const day = `${last.slice(0, 8)}${yearEnd.slice(3)}`;
  return endsMonth(yearEnd) || day > last ? last : day;
}

/** `months` months that end in a month, where the fiscal year ends on `yearEnd`. */
const span = (year: number, month: number, months: number, yearEnd: string): Pick<Period, "from" | "to"> => ({
  from: addDays(endIn(year, month - months, yearEnd), 1),
  to: endIn(year, month, yearEnd),
});

/** The period's days for an entity whose fiscal year ends on `yearEnd`, `03-31` or `03-20`. */
export function periodOf(id: PeriodId, yearEnd: string): Period {
  const month = monthOf(yearEnd);
  const [, year = "", quarter] = /^(\d{4})-Q(\d)$/.exec(id) ?? [];
  if (quarter !== undefined) {
    // Its own quarters end in every third month from the year's last; one of them lies in each quarter of the calendar.
    const ends = (Number(quarter) - 1) * 3 + (((month - 1) % 3) + 1);
    return { id, ...span(Number(year), ends, 3, yearEnd), endsYear: ends === month };
  }
  const [, fiscal = "", half] = /^FY(\d{4})(?:-H(\d))?$/.exec(id) ?? [];
  if (half === "1") return { id, ...span(Number(fiscal), month - 6, 6, yearEnd), endsYear: false };
  return { id, ...span(Number(fiscal), month, half === "2" ? 6 : 12, yearEnd), endsYear: true };
}

/** The last day of the fiscal year a day lies in. */
export function yearEndAfter(day: Day, yearEnd: string): Day {
  const year = Number(day.slice(0, 4));
  const end = endIn(year, monthOf(yearEnd), yearEnd);
  return day <= end ? end : endIn(year + 1, monthOf(yearEnd), yearEnd);
}
