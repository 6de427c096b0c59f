import { expect, test } from "vitest";
import { Review } from "./review.ts";
import { SignOff } from "./sign-off.ts";
import { dayIn, endOfDay, startOfDay, TimeZone, zoneOf } from "./time-zone.ts";

test.each([
  // The last second of 31 March, and the first after it.
  ["UTC", "2026-03-31T23:59:59Z", "2026-03-31"],
  ["UTC", "2026-04-01T00:00:00Z", "2026-04-01"],
  ["Asia/Tokyo", "2026-03-31T14:59:59Z", "2026-03-31"],
  ["Asia/Tokyo", "2026-03-31T15:00:00Z", "2026-04-01"],
  // Summer time by then: seven hours behind.
  ["America/Los_Angeles", "2026-04-01T06:59:59Z", "2026-03-31"],
  ["America/Los_Angeles", "2026-04-01T07:00:00Z", "2026-04-01"],
  // Winter: eight.
  ["America/Los_Angeles", "2026-01-01T07:59:59Z", "2025-12-31"],
  ["America/Los_Angeles", "2026-01-01T08:00:00Z", "2026-01-01"],
  // The day on which clocks go forward has 23 hours: it begins eight behind and ends seven behind.
  ["America/Los_Angeles", "2026-03-08T07:59:59Z", "2026-03-07"],
  ["America/Los_Angeles", "2026-03-08T08:00:00Z", "2026-03-08"],
  ["America/Los_Angeles", "2026-03-09T06:59:59Z", "2026-03-08"],
  ["America/Los_Angeles", "2026-03-09T07:00:00Z", "2026-03-09"],
  // The day on which they go back has 25.
  ["America/Los_Angeles", "2026-11-01T06:59:59Z", "2026-10-31"],
  ["America/Los_Angeles", "2026-11-01T07:00:00Z", "2026-11-01"],
  ["America/Los_Angeles", "2026-11-02T07:59:59Z", "2026-11-01"],
  ["America/Los_Angeles", "2026-11-02T08:00:00Z", "2026-11-02"],
  // No whole hours, and beyond twelve.
  ["Asia/Kathmandu", "2026-06-30T18:15:00Z", "2026-07-01"],
  ["Pacific/Kiritimati", "2026-12-31T10:00:00Z", "2027-01-01"],
])("in %s it is at %s the day %s", (zone, instant, day) => {
  expect(dayIn(zone, instant)).toBe(day);
});

test.each([
  ["UTC", "2026-03-31", "2026-03-31T00:00:00Z", "2026-03-31T23:59:59Z"],
  ["Asia/Tokyo", "2026-04-01", "2026-03-31T15:00:00Z", "2026-04-01T14:59:59Z"],
  ["America/Los_Angeles", "2026-03-08", "2026-03-08T08:00:00Z", "2026-03-09T06:59:59Z"],
  ["America/Los_Angeles", "2026-11-01", "2026-11-01T07:00:00Z", "2026-11-02T07:59:59Z"],
  ["Pacific/Kiritimati", "2027-01-01", "2026-12-31T10:00:00Z", "2027-01-01T09:59:59Z"],
  ["Pacific/Pago_Pago", "2026-06-30", "2026-06-30T11:00:00Z", "2026-07-01T10:59:59Z"],
  // Clocks there went from midnight to one.
  ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", "2018-11-05T01:59:59Z"],
])("in %s the day %s runs from %s to %s", (zone, day, first, last) => {
  expect([startOfDay(zone, day), endOfDay(zone, day)]).toEqual([first, last]);
});

test("a zone that no clock knows is none", () => {
  expect(["Asia/Tokyo", "Mars/Phobos", ""].map((zone) => TimeZone.safeParse(zone).success)).toEqual([
    true,
    false,
    false,
  ]);
});

test("an entity has its own zone, or the group's", () => {
  const group = { calendar: { time_zone: "Asia/Tokyo" } };
  expect(zoneOf({ time_zone: "America/New_York" }, group)).toBe("America/New_York");
  expect(zoneOf({}, group)).toBe("Asia/Tokyo");
});

test("a review and a sign-off that say no zone are refused: no reader has to guess whose day it was", () => {
  for (const { time_zone: zone } of [Review.shape, SignOff.shape])
    expect([undefined, null, "UTC"].map((given) => zone.safeParse(given).success)).toEqual([
      false,
      false,
      true,
    ]);
});
