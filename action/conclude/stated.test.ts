import { expect, test } from "vitest";
import { OUTCOMES, type Outcome } from "../../model/assessment.ts";
import { resolveParameters } from "../../model/parameters.ts";
import { findingsThatCount } from "./findings.ts";
import { intervalsOf } from "./history.ts";
import type { FindingSubject } from "./subjects.ts";

const FILE = "evidence/acme/identities/deploy-key/payroll/1.md";
const limits = resolveParameters({});

/** A key that was last rotated 100 days before the cut-off, evaluated under a limit of 120. */
const subject = (outcome: Outcome, periods: FindingSubject["periods"] = []): FindingSubject => ({
  file: FILE,
  uid: "github:deploy-key:1",
  title: "key 1",
  entities: [],
  systems: [],
  lastUsed: null,
  periods,
  assessments: [
    {
      check: "credential-is-rotated",
      controls: ["ROT-01"],
      outcome,
      since: "2026-03-01",
      reason: "within-limit",
      with: {
        limit: "rot.max_age_days.static",
        tier: "strict",
        days: 120,
        from: "2026-01-01",
        reached: "2026-05-01",
      },
    },
  ],
});
const counted = (outcome: Outcome, periods: FindingSubject["periods"] = []) => {
  const subjects = new Map([[FILE, subject(outcome, periods)]]);
  const intervals = intervalsOf(subjects);
  return findingsThatCount(intervals, subjects, {
    entity: "acme-us",
    timing: "throughout",
    from: "2026-01-01",
    cutOff: "2026-04-11",
    zone: "UTC",
    scans: [],
    checks: new Set(["credential-is-rotated"]),
    limits,
  }).map(({ outcome: found, to }) => ({ outcome: found, to }));
};

test("what a tighter limit does not allow fails, whether it was seen or only stated under the looser one", () => {
  expect(counted("stated")).toEqual(counted("pass"));
  expect(counted("stated")).toEqual([{ outcome: "fail", to: null }]);
});

test("only a fail, an unknown and what is excepted is a finding by itself", () => {
  const found = OUTCOMES.filter((outcome) => intervalsOf(new Map([[FILE, subject(outcome)]])).length > 0);
  expect(found).toEqual(["fail", "unknown", "excepted"]);
});

test("a finding that a document has answered since still counts for the days it stood", () => {
  const period = {
    check: "credential-is-rotated",
    outcome: "fail",
    opened: "2026-02-01",
    closed: "2026-03-01",
    by: "statement",
  } as const;
  expect(counted("stated", [period])).toEqual([{ outcome: "fail", to: "2026-03-01" }]);
});
