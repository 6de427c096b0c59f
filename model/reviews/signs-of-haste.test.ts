import fc from "fast-check";
import { expect, test } from "vitest";
import { aReviewLine } from "../../test/ledger/review.ts";
import type { ReviewLine } from "./line.ts";
import { signsOfHaste } from "./signs-of-haste.ts";

const OPENED = "2026-07-01T00:00:00Z";
const line = (over: Partial<ReviewLine>): ReviewLine => ({ ...aReviewLine, ...over });
const review = (lines: readonly ReviewLine[], opened = OPENED) => ({
  entity: "acme-us",
  regime: "sox",
  opened,
  lines: [...lines],
});
/** Decided one after the other, with so many seconds between two. */
const decided = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, at) =>
    line({
      decision: "keep",
      at: new Date(Date.parse(OPENED) + at * seconds * 1000).toISOString(),
      rationale: `Reason ${at}.`,
    }),
  );
const signs = (lines: readonly ReviewLine[], limit = 12) =>
  signsOfHaste(review(lines), { reviews: [], limit }).map(({ reason }) => reason);

test.each([
  ["nine lines say nothing of a pace", 9, 1, []],
  ["ten lines in nine seconds are fast", 10, 1, ["decided-fast"]],
  ["thirteen lines in less than a minute are fast", 13, 4.9, ["decided-fast"]],
  ["twelve lines in one minute are not", 13, 65 / 12, []],
])("%s", (_as, count, seconds, expected) => {
  expect(signs(decided(count, seconds))).toEqual(expected);
});

const sameReason = (same: number, others: number) => [
  ...Array.from({ length: same }, () => line({ rationale: " It is used. " })),
  ...Array.from({ length: others }, (_, at) => line({ rationale: `Reason ${at}.` })),
];

test.each([
  ["nine lines with one reason say nothing", 9, 0, []],
  ["ten lines with one reason look copied", 10, 0, ["one-reason-for-most"]],
  ["eight of ten do not", 8, 2, []],
  ["nine of ten do", 9, 1, ["one-reason-for-most"]],
])("%s", (_as, same, others, expected) => {
  expect(signs(sameReason(same, others))).toEqual(expected);
});

test("a sentence into which each line's name is filled in is one reason", () => {
  const lines = Array.from({ length: 10 }, (_, at) =>
    line({ title: `key ${at}`, purpose: `Purpose ${at}.`, rationale: `key ${at} is needed: Purpose ${at}.` }),
  );
  expect(signs(lines)).toEqual(["one-reason-for-most"]);
});

test("a line without a reason is no reason that many share", () => {
  expect(signs(Array.from({ length: 10 }, () => line({ rationale: null })))).toEqual([]);
});

const by = (login: string, id: number | null, lines: readonly ReviewLine[]) =>
  lines.map((one) => ({ ...one, by: login, by_id: id }));
const told = (lines: readonly ReviewLine[]) => signsOfHaste(review(lines), { reviews: [], limit: 12 });
const late = line({ decision: "keep", at: "2026-07-20T00:00:00Z", rationale: "Late." });

test("one line that is decided days later makes nobody slower", () => {
  expect(told(by("omar", 1, [...decided(60, 1), late]))).toEqual([
    { reason: "decided-fast", with: { lines: 60, seconds: 59, limit: 12, by: "omar" } },
  ]);
});

test("one line that was decided days before makes nobody slower either", () => {
  const early = { ...late, at: "2026-06-20T00:00:00Z" };
  expect(told(by("omar", 1, [early, ...decided(60, 1)]))).toMatchObject([{ with: { lines: 60 } }]);
});

test("of several such times the one with most lines is told", () => {
  const again = decided(30, 1).map((one) => ({ ...one, at: one.at?.replace("07-01", "07-02") ?? null }));
  expect(told(by("omar", 1, [...decided(20, 1), ...again]))).toMatchObject([{ with: { lines: 30 } }]);
});

test("each person is looked at by themselves, by GitHub's id, whatever others did", () => {
  const slow = decided(200, 600).map((one, at) => ({ ...one, rationale: `Looked at ${at}.` }));
  const copied = decided(40, 2).map((one) => ({ ...one, rationale: "OK  then." }));
  const renamed = copied.map((one, at) => ({ ...one, rationale: at % 2 === 0 ? "ok then." : "OK then. " }));
  const lines = [
    ...by("hana", 7, slow),
    ...by("omar", 1, renamed.slice(0, 20)),
    ...by("omar-k", 1, renamed.slice(20)),
  ];
  expect(told(lines)).toEqual([
    { reason: "decided-fast", with: { lines: 40, seconds: 78, limit: 12, by: "omar" } },
    { reason: "one-reason-for-most", with: { same: 40, lines: 40, by: "omar" } },
  ]);
  expect(told([...by("hana", 7, decided(9, 1)), ...by("omar", 1, decided(9, 1))])).toEqual([]);
});

test("as many lines are found as by looking at every pair of times", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(gaps, (seconds) => {
      let at = Date.parse(OPENED);
      const times = seconds.map((gap) => (at += gap * 1_000));
      let most = 0;
      for (const [i, from] of times.entries())
        for (const [j, to] of times.entries())
          if (j - i > (12 * (to - from)) / 60_000) most = Math.max(most, j - i + 1);
      const lines = times.map((time, index) =>
        line({ at: new Date(time).toISOString(), rationale: `Reason ${index}.` }),
      );
      expect(told(lines).map(({ with: data }) => data)).toMatchObject(most < 10 ? [] : [{ lines: most }]);
    }),
  );
});
