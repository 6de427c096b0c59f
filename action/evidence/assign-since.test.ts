import { describe, expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import type { UndatedAssessment } from "../evaluate/evaluated.ts";
import { assignSince } from "./assign-since.ts";

const undated = (
  outcome: UndatedAssessment["outcome"],
  since: string | null = null,
  text = "Because.",
): UndatedAssessment => ({
  check: "a-check",
  controls: ["ROT-01"],
  outcome,
  reason: "a-reason",
  with: { text },
  since,
});
const known = (outcome: Assessment["outcome"], since: string): Assessment[] => [
  { ...undated(outcome), since },
];

test.each([
  ["a new outcome begins today", undated("fail"), known("pass", "2026-01-01"), "2026-02-01"],
  ["a check that is new begins today", undated("pass"), [], "2026-02-01"],
  ["an outcome that stays keeps its day", undated("fail"), known("fail", "2026-01-01"), "2026-01-01"],
  ["other words keep the day", undated("fail", null, "Else."), known("fail", "2026-01-01"), "2026-01-01"],
  ["the day a check names wins", undated("fail", "2025-12-24"), known("fail", "2026-01-01"), "2025-12-24"],
  [
    "another reason why it failed keeps the day",
    { ...undated("fail"), reason: "another-reason" },
    known("fail", "2026-01-01"),
    "2026-01-01",
  ],
  [
    "another reason why it does not apply begins today",
    { ...undated("not-applicable"), reason: "another-reason" },
    known("not-applicable", "2026-01-01"),
    "2026-02-01",
  ],
  [
    "the same reason why it does not apply keeps the day",
    undated("not-applicable", null, "Else."),
    known("not-applicable", "2026-01-01"),
    "2026-01-01",
  ],
  ["unknown after fail begins today", undated("unknown"), known("fail", "2026-01-01"), "2026-02-01"],
])("%s", (_, now, before, since) => {
  expect(assignSince([now], before, "2026-02-01")).toEqual([{ ...now, since }]);
});

test("assessments are sorted by check", () => {
  const checks = ["b", "a", "c"].map((check) => ({ ...undated("pass"), check }));
  expect(assignSince(checks, [], "2026-02-01").map(({ check }) => check)).toEqual(["a", "b", "c"]);
});

describe("a finding that an exception covered", () => {
  const reopened = (since: string | null): UndatedAssessment => ({
    ...undated("fail", since),
    reopens: "2026-02-01",
  });

  test.each([
    [
      "begins the day after, however old the fact is",
      "2025-06-01",
      known("excepted", "2025-12-01"),
      "2026-02-01",
    ],
    ["begins the day after, when the fact names no day", null, known("excepted", "2025-12-01"), "2026-02-01"],
    ["keeps that day in later scans", "2025-06-01", known("fail", "2026-02-01"), "2026-02-01"],
    ["keeps a later day", null, known("fail", "2026-02-20"), "2026-02-20"],
    [
      "keeps that day though nobody could look meanwhile",
      "2025-06-01",
      known("unknown", "2026-02-05"),
      "2026-02-01",
    ],
    [
      "begins when the fact did, after the exception",
      "2026-02-10",
      known("excepted", "2025-12-01"),
      "2026-02-10",
    ],
    ["was never covered when it was open all along", "2025-06-01", known("fail", "2025-06-01"), "2025-06-01"],
    ["was never covered when nothing was recorded", "2025-06-01", [], "2025-06-01"],
    ["was not covered while it passed", "2026-01-10", known("pass", "2025-12-01"), "2026-01-10"],
  ])("%s", (_what, since, before, expected) => {
    const [dated] = assignSince([reopened(since)], before, "2026-03-01");
    expect(dated).toEqual({ ...undated("fail"), since: expected });
    expect(dated).not.toHaveProperty("reopens");
  });
});
