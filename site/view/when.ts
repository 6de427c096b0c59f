import type { Language } from "../../model/language.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A calendar day for people: `18 Nov 2026`, `2026年11月18日`. */
export function writeDay(day: string, locale: Language): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return locale === "ja" ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** A moment for people, always in UTC and saying so; any ISO 8601 offset is understood. */
export function writeMoment(moment: string, locale: Language): string {
  const utc = new Date(moment).toISOString();
  return `${writeDay(utc.slice(0, 10), locale)}${locale === "ja" ? " " : ", "}${utc.slice(11, 16)} UTC`;
}

/** A whole number with its thousands apart: `1,234`. */
export const writeNumber = (value: number): string => value.toLocaleString("en-US");

/** The last day of a fiscal year, `03-31`: `31 Mar`, `3月31日`. */
export function writeYearEnd(monthAndDay: string, locale: Language): string {
  const [month = 1, day = 1] = monthAndDay.split("-").map(Number);
  // February's last day is the 29th in leap years, whichever of the two was written.
  if (month === 2 && day >= 28) return locale === "ja" ? "2月末日" : "last day of Feb";
  return locale === "ja" ? `${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ""}`;
}
