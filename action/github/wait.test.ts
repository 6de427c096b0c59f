import { describe, expect, test } from "vitest";
import { backOff, leavesReserve, LONGEST_WAIT, primaryWait, secondaryWait } from "./wait.ts";

const date = "Fri, 20 Nov 2026 03:00:00 GMT";
const now = Date.parse(date) / 1000;

describe("an hourly limit", () => {
  test.each([
    ["resets in 37 minutes, by GitHub's own clock", String(now + 37 * 60), 37 * 60_000 + 1_000],
    ["reset in the past", String(now - 3_600), 1_000],
    ["resets in ten years", String(now + 10 * 365 * 86_400), LONGEST_WAIT],
    ["resets at no number", "soon", 60_000],
    ["resets at a number beyond all numbers", "9".repeat(400), 60_000],
    ["does not say when it resets", undefined, 60_000],
  ])("%s", (_, reset, expected) => {
    const headers = { date, ...(reset === undefined ? {} : { "x-ratelimit-reset": reset }) };
    expect(primaryWait(headers)).toBe(expected);
  });

  test("an answer without a Date is not measured by our clock", () => {
    expect(primaryWait({ "x-ratelimit-reset": String(now + 60) })).toBe(60_000);
  });
});

describe("a secondary limit", () => {
  test.each([
    ["is obeyed, until it is surely past", "120", 0, 121_000],
    ["may be over at once", "0", 0, 1_000],
    ["may name a date", "Fri, 20 Nov 2026 03:05:00 GMT", 0, 301_000],
    ["that is longer than we may wait is not shortened", "86400", 0, null],
    ["that says nothing is a minute", undefined, 0, 60_000],
    ["that says nothing again is two minutes", undefined, 1, 120_000],
    ["that says nothing a third time is four", undefined, 2, 240_000],
    ["that says nonsense is a minute", "soon", 0, 60_000],
  ])("%s", (_, retryAfter, earlier, expected) => {
    const headers = { date, ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }) };
    expect(secondaryWait(headers, earlier)).toBe(expected);
  });
});

test("a failure on the way is repeated after one, two and four seconds", () => {
  expect([0, 1, 2].map(backOff)).toEqual([1_000, 2_000, 4_000]);
});

test.each([
  [undefined, undefined, false],
  ["5000", undefined, false],
  ["5000", "100", false],
  ["5000", "99", true],
  ["1000", "20", false],
  ["1000", "19", true],
  ["60", "1", false],
  ["60", "0", true],
  ["a lot", "0", false],
])("of a limit of %s with %s left, the rest is kept for publishing: %s", (limit, remaining, kept) => {
  const headers = {
    ...(limit === undefined ? {} : { "x-ratelimit-limit": limit }),
    ...(remaining === undefined ? {} : { "x-ratelimit-remaining": remaining }),
  };
  expect(leavesReserve(headers)).toBe(kept);
});
