import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import type { FindingPeriod } from "../../model/finding.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { vacanciesIn } from "./vacancies.ts";

const key = aKey();
const check = "identity-has-two-owners";
const found = (outcome: "fail" | "unknown", opened: string, closed: string | null = null): FindingPeriod => ({
  check,
  outcome,
  opened,
  closed,
  by: null,
});
const answer = (outcome: Assessment["outcome"], since: string): Assessment => ({
  check,
  controls: ["INV-02"],
  outcome,
  reason: "no-statement",
  with: {},
  since,
});
const since = (findings: FindingPeriod[], assessments: Assessment[]) => {
  const { identities } = aLedger(aSnapshot({ identities: [key] }));
  return vacanciesIn({
    identities: identities.map((one) => ({ ...one, data: { ...one.data, findings, assessments } })),
  })(key.uid);
};

test.each([
  [
    "the day that opened the finding",
    [found("fail", "2026-01-05")],
    [answer("fail", "2026-01-05")],
    "2026-01-05",
  ],
  [
    "that day also where the last scan could not look",
    [found("fail", "2026-01-05")],
    [answer("unknown", "2026-01-20")],
    "2026-01-05",
  ],
  [
    "the day it was seen, where it was open before nobody could look",
    [found("unknown", "2026-01-05")],
    [answer("fail", "2026-01-20")],
    "2026-01-20",
  ],
  [
    "no day where it was filled",
    [found("fail", "2026-01-05", "2026-01-20")],
    [answer("pass", "2026-01-20")],
    null,
  ],
  [
    "no day where an exception covers it",
    [found("fail", "2026-01-05", "2026-01-20")],
    [answer("excepted", "2026-01-20")],
    null,
  ],
  ["no day where nothing was ever found", [], [answer("pass", "2026-01-05")], null],
])("a vacancy counts from %s", (_which, findings, assessments, day) => {
  expect(since(findings, assessments)).toBe(day);
});

test("one that no scan saw before was never found vacant", () => {
  expect(vacanciesIn({ identities: [] })(key.uid)).toBeNull();
});
