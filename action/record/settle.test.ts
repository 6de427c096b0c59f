import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import type { Judged } from "../evaluated.ts";
import { settle } from "./settle.ts";

const judged = (outcome: Judged["outcome"], since: string | null = null, because = "Because."): Judged => ({
  check: "a-check",
  controls: ["ROT-01"],
  outcome,
  because,
  since,
});
const known = (outcome: Assessment["outcome"], since: string): Assessment[] => [
  { ...judged(outcome), since },
];

test.each([
  ["a new outcome begins today", judged("fail"), known("pass", "2026-01-01"), "2026-02-01"],
  ["a check that is new begins today", judged("pass"), [], "2026-02-01"],
  ["an outcome that stays keeps its day", judged("fail"), known("fail", "2026-01-01"), "2026-01-01"],
  ["other words keep the day", judged("fail", null, "Else."), known("fail", "2026-01-01"), "2026-01-01"],
  ["the day a check names wins", judged("fail", "2025-12-24"), known("fail", "2026-01-01"), "2025-12-24"],
  ["unknown after fail begins today", judged("unknown"), known("fail", "2026-01-01"), "2026-02-01"],
])("%s", (_, now, before, since) => {
  expect(settle([now], before, "2026-02-01")).toEqual([{ ...now, since }]);
});

test("assessments are sorted by check", () => {
  const checks = ["b", "a", "c"].map((check) => ({ ...judged("pass"), check }));
  expect(settle(checks, [], "2026-02-01").map(({ check }) => check)).toEqual(["a", "b", "c"]);
});
