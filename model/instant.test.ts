import { describe, expect, test } from "vitest";
import { addDays, Day, daysBetween, dayOf, GitHubTime, Instant, toInstant } from "./instant.ts";

describe("days and times of the calendar", () => {
  test.each([
    "2026-02-30",
    "2025-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T00:00:00Z",
    "2026-01-01\n",
    "",
  ])("%j is not a day", (text) => {
    expect(Day.safeParse(text).success).toBe(false);
  });
  test.each(["2024-02-29", "2026-12-31"])("%j is a day", (text) => {
    expect(Day.parse(text)).toBe(text);
  });

  test.each([
    "2026-01-12T24:00:00Z",
    "2026-01-12T03:60:00Z",
    "2026-01-12T03:00:60Z",
    "2026-02-30T03:00:00Z",
    "2026-01-12T03:00:11.000Z",
    "2026-01-12T03:00:11+00:00",
    "2026-01-12 03:00:11Z",
    "2026-01-12",
  ])("%j is not a time that evidence can hold", (text) => {
    expect(Instant.safeParse(text).success).toBe(false);
  });
});

describe("GitHub's times", () => {
  test.each([
    ["2023-05-16T08:47:09.000-07:00", "2023-05-16T15:47:09Z"],
    ["2026-01-12T03:00:11Z", "2026-01-12T03:00:11Z"],
    ["2026-01-01T00:30:00+09:00", "2025-12-31T15:30:00Z"],
  ])("%s is %s", (text, instant) => {
    expect(GitHubTime.parse(text)).toBe(instant);
  });

  test.each([
    ["2026-01-12T03:00:11", "its zone would be the machine's"],
    ["2026-01-12", "it has no time"],
    ["Mon, 12 Jan 2026 03:00:11 GMT", "it is a header's form"],
    ["2026-02-30T00:00:00Z", "the day does not exist"],
    ["2026-01-12T25:00:00Z", "the hour does not exist"],
    ["1", "it is a number"],
    ["", "it is empty"],
  ])("%j is refused: %s", (text) => {
    expect(GitHubTime.safeParse(text).success).toBe(false);
  });
});

describe("counting days, whatever the machine's zone", () => {
  test("a time is cut to the second and falls on a day of UTC", () => {
    const instant = toInstant(new Date("2026-01-01T00:30:00.999+09:00"));
    expect([instant, dayOf(instant)]).toEqual(["2025-12-31T15:30:00Z", "2025-12-31"]);
  });

  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %d days is %s, and back", (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days);
  });
});
