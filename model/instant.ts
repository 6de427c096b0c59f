import { z } from "zod";

const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Days of a month counted from 1; of none for a month that does not exist. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : month >= 1 && month <= 12 ? 31 : 0;
}

/** True when the calendar has this day: 2026-02-30 has the right shape and does not exist. */
const exists = (value: string) => {
  const day = Number(value.slice(8, 10));
  return day >= 1 && day <= daysOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
};

/** A moment in UTC to the second, `2026-01-12T03:00:11Z`; the only way evidence writes a time. */
export const Instant = z
  .string()
  .regex(INSTANT, "must be a time like 2026-01-12T03:00:11Z")
  .refine(exists, "is not a day of the calendar");
export type Instant = z.infer<typeof Instant>;

/** A calendar day in UTC, `2026-01-31`. */
export const Day = z
  .string()
  .regex(DAY, "must be a day like 2026-01-31")
  .refine(exists, "is not a day of the calendar");
export type Day = z.infer<typeof Day>;

/** The instant of a `Date`, cut to the second. */
export const toInstant = (date: Date): Instant => `${date.toISOString().slice(0, 19)}Z`;

/** The UTC day an instant falls on. */
export const dayOf = (instant: Instant): Day => instant.slice(0, 10);

/** The instant at which a day of UTC begins. */
export const midnightOf = (day: Day): Instant => `${day}T00:00:00Z`;

/** The month of UTC that an instant falls into, `2026-01`. */
export const monthOf = (instant: Instant): string => instant.slice(0, "2026-01".length);

/** The day `days` days after `day` (negative: before). */
export function addDays(day: Day, days: number): Day {
  const key = `${day} ${days}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = new Date(Date.parse(midnightOf(day)) + days * 86_400_000).toISOString().slice(0, 10);
  if (sums.size >= MOST) sums.clear();
  sums.set(key, sum);
  return sum;
}

/** Sums that are remembered at most. Every limit of every identity is one, and they are few. A memo, not state. */
const MOST = 10_000;
const sums = new Map<string, Day>();

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(midnightOf(to)) - Date.parse(midnightOf(from))) / 86_400_000);
}

/** With its offset from UTC: a time without one would depend on the zone of whoever reads it. */
const GITHUB_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * GitHub's times come with fractions and local offsets (`2023-05-16T08:47:09.000-07:00`);
 * this reads any of them into an {@link Instant}.
 */
export const GitHubTime = z
  .string()
  .regex(GITHUB_TIME, "is not a time")
  .refine((value) => exists(value) && !Number.isNaN(Date.parse(value)), "is not a day of the calendar")
  .transform((value) => toInstant(new Date(value)));
