import { addDays, type Day } from "./instant.ts";

/** True from Monday to Friday, except on a holiday. */
export function isBusinessDay(day: Day, holidays: readonly Day[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/** The business day `count` business days after `day`; the day itself does not count. */
export function addBusinessDays(day: Day, count: number, holidays: readonly Day[]): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isBusinessDay(found, holidays)) left -= 1;
  }
  return found;
}

/** Business days after `from` up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day, holidays: readonly Day[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isBusinessDay(day, holidays)) count += 1;
  return count;
}
