import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import { addDays } from "../../model/instant.ts";
import { steady } from "./last-used.ts";

const saying = (text: string, outcome: Assessment["outcome"] = "pass"): Assessment[] => [
  { check: "credential-is-in-use", controls: ["REV-03"], outcome, since: "2026-01-01", ...ofText(text) },
];
/** A reason that quotes a day, where the text ends with one. */
function ofText(text: string): Pick<Assessment, "reason" | "with"> {
  const [, day] = /on (\d{4}-\d\d-\d\d)\.$/.exec(text) ?? [];
  return { reason: text.slice(0, 6).toLowerCase().replaceAll(/[^a-z]/g, "-"), with: day === undefined ? {} : { used: day } };
}
const RECORDED = "2026-01-01T02:00:00Z";

test.each([
  ["a use one day newer is not recorded", "2026-01-02T02:00:00Z", saying("Fine."), saying("Fine."), RECORDED],
  ["a use 29 days newer is not recorded", "2026-01-30T23:00:00Z", saying("Fine."), saying("Fine."), RECORDED],
  [
    "a use 30 days newer is recorded",
    "2026-01-31T00:00:00Z",
    saying("Fine."),
    saying("Fine."),
    "2026-01-31T00:00:00Z",
  ],
  [
    "a use on which an outcome may rest is recorded",
    "2026-01-02T02:00:00Z",
    saying("Fine.", "fail"),
    saying("Fine."),
    "2026-01-02T02:00:00Z",
  ],
  ["no use any more is recorded", null, saying("Fine."), saying("Fine."), null],
  [
    "an older use is recorded",
    "2025-12-31T00:00:00Z",
    saying("Fine."),
    saying("Fine."),
    "2025-12-31T00:00:00Z",
  ],
])("%s", (_, found, before, now, expected) => {
  expect(steady({ recorded: RECORDED, found, before, now }).last_used).toBe(expected);
});

test("the first use is recorded at once", () => {
  const use = { recorded: null, found: RECORDED, before: saying("Fine."), now: saying("Fine.") };
  expect(steady(use).last_used).toBe(RECORDED);
});

test("a reason that quotes the use quotes the recorded one", () => {
  const steadied = steady({
    recorded: RECORDED,
    found: "2026-01-05T02:00:00Z",
    before: saying("It was used on 2026-01-01."),
    now: saying("It was used on 2026-01-05."),
  });
  expect(steadied).toEqual({ last_used: RECORDED, assessments: saying("It was used on 2026-01-01.") });
});

test("a reason that quotes the use in new words records it, so that both agree", () => {
  const now = saying("Its last use was on 2026-01-05.");
  const before = saying("It was used on 2026-01-01.");
  const found = "2026-01-05T02:00:00Z";
  expect(steady({ recorded: RECORDED, found, before, now })).toEqual({ last_used: found, assessments: now });
});

test("a limit that counts from the use counts from the recorded one", () => {
  const counting = (from: string): Assessment[] =>
    saying("Fine.").map((one) => ({
      ...one,
      with: { limit: "dormant.days", tier: "default", days: 90, from, reached: addDays(from, 90) },
    }));
  const use = { recorded: RECORDED, before: counting("2026-01-01") };
  expect(steady({ ...use, found: "2026-01-05T02:00:00Z", now: counting("2026-01-05") })).toEqual({
    last_used: RECORDED,
    assessments: counting("2026-01-01"),
  });
  const unknownBefore = { ...use, before: saying("Fine.") };
  const found = "2026-01-05T02:00:00Z";
  expect(steady({ ...unknownBefore, found, now: counting("2026-01-05") }).last_used).toBe(found);
});
