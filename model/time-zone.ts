import { addDays, type Day, type Instant, toInstant } from "./instant.ts";
import { Text } from "./text.ts";

/** True for a name that clocks know; there is no list of them that is not out of date. */
function isTimeZone(name: string): boolean {
  try {
    return clockOf(name).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** A time zone like `Asia/Tokyo`. */
export const TimeZone = Text.refine(isTimeZone, "must be a time zone like Asia/Tokyo");

/** Clocks that are made once; there are as many as zones that somebody states. A memo, not state. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  clocks.set(zone, clock);
  return clock;
}

/**
 * The day that a calendar on the wall of a zone shows at an instant. What is due on a day is in time until that day is
 * over there: nine hours before it is in UTC where the wall is in Tokyo, and seven or eight after it in Los Angeles.
 */
export function dayIn(zone: string, instant: Instant): Day {
  const parts = clockOf(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** The first instant of a day in a zone; where clocks are put forward over midnight, the first that there is. */
export function startOfDay(zone: string, day: Day): Instant {
  // No zone is further from UTC than 14 hours, and between its midnight and this begins no other day.
  let [low, high] = [Date.parse(`${day}T00:00:00Z`) - 15 * HOUR, Date.parse(`${day}T00:00:00Z`) + 15 * HOUR];
  while (high - low > 1_000) {
    const middle = low + Math.floor((high - low) / 2_000) * 1_000;
    if (dayIn(zone, toInstant(new Date(middle))) < day) low = middle;
    else high = middle;
  }
  return toInstant(new Date(high));
}

/** The last second of a day in a zone. */
export const endOfDay = (zone: string, day: Day): Instant =>
  toInstant(new Date(Date.parse(startOfDay(zone, addDays(day, 1))) - 1_000));

const HOUR = 3_600_000;

/** The zone in which what is due for an entity is due: its own, or the group's. */
export const zoneOf = (
  entity: { time_zone?: string | undefined } | undefined,
  { calendar }: { calendar: { time_zone: string } },
): string => entity?.time_zone ?? calendar.time_zone;
