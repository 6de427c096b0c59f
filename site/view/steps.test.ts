import { expect, test } from "vitest";
import { assessment } from "../../test/ledger/documents.ts";
import { aReviewLine } from "../../test/ledger/review.ts";
import type { Change } from "./changes.ts";
import type { HistoryEntry } from "./portal.ts";
import type { Reviewed } from "./reviewed.ts";
import { stepsOf } from "./steps.ts";

const entry = (commit: string, change: Change, pullRequest: number | null = null): HistoryEntry => ({
  commit,
  author: "bot",
  authored: "2026-01-01T00:00:00Z",
  subject: commit,
  pullRequest,
  path: "p",
  change,
});
const turned = (before: string, after: string): Change => ({
  what: "changed",
  fields: [{ field: "assessments[late].outcome", before, after }],
});
const first = entry("first", { what: "recorded" }, 1);
const pass = [assessment("late", "pass", "x")];

test("an open finding is not remediated, whatever was closed before", () => {
  const steps = stepsOf(
    [assessment("late", "unknown", "x")],
    [entry("closed", turned("fail", "pass")), first],
    [],
  );
  expect(steps.remediated).toEqual({ is: "open", findings: 1 });
});

test.each([
  ["fail", "pass"],
  ["unknown", "pass"],
  ["fail", "excepted"],
])("a finding that turned from %s to %s was closed in that commit", (before, after) => {
  expect(stepsOf(pass, [entry("closed", turned(before, after), 4), first], [])).toMatchObject({
    detected: { commit: "first" },
    pullRequest: 4,
    remediated: { is: "closed", check: "late", commit: "closed" },
  });
});

test.each([
  ["pass", "not-applicable"],
  ["fail", "unknown"],
])("nothing was closed when it turned from %s to %s", (before, after) => {
  expect(stepsOf(pass, [entry("c", turned(before, after)), first], []).remediated).toEqual({ is: "nothing" });
});

test("without a history nothing is claimed", () => {
  expect(stepsOf([], [], [])).toEqual({
    detected: null,
    pullRequest: null,
    reviewed: [],
    decided: [],
    remediated: { is: "nothing" },
  });
});

const line = (over: Partial<Reviewed["line"]>, period = "2026-Q3"): Reviewed => ({
  period,
  entity: "acme-us",
  regime: "sox",
  zone: "UTC",
  line: {
    ...aReviewLine,
    decision: "revoke",
    by: "li",
    by_id: 1,
    at: "2026-09-09T00:00:00Z",
    rationale: "x",
    reporting_risk: null,
    remediation: { due: "2026-10-01", done: null, scan: null, used: null },
    look_back: null,
    ...over,
  },
  signOff: null,
  counts: false,
});
const done = { due: "2026-10-01", done: "2026-09-16T00:00:00Z", scan: "s", used: null };

test("a revocation that no scan has seen is not remediated", () => {
  expect(stepsOf(pass, [first], [line({}), line({ remediation: done })]).remediated).toEqual({
    is: "due",
    day: "2026-10-01",
  });
});

test("a line that nobody decided is reviewed and not decided", () => {
  const steps = stepsOf(pass, [first], [line({ decision: null, remediation: null })]);
  expect([steps.reviewed.length, steps.decided.length]).toEqual([1, 0]);
  expect(steps.remediated).toEqual({ is: "nothing" });
});

test("a revocation is remediated by the scan that saw it, and only the newest period counts", () => {
  const steps = stepsOf(pass, [first], [line({ remediation: done }), line({}, "2026-Q2")]);
  expect(steps.decided.map(({ period }) => period)).toEqual(["2026-Q3"]);
  expect(steps.remediated).toEqual({
    is: "carried-out",
    at: "2026-09-16T00:00:00Z",
    scan: "s",
    due: "2026-10-01",
    late: false,
  });
});

test("what was seen done the day after it was due is late", () => {
  const late = { ...done, done: "2026-10-02T00:00:00Z" };
  const onTheDay = { ...done, done: "2026-10-01T23:59:59Z" };
  expect(
    [late, onTheDay].map((remediation) => stepsOf(pass, [first], [line({ remediation })]).remediated),
  ).toMatchObject([{ late: true }, { late: false }]);
});

test("an open finding outweighs what a review had carried out", () => {
  expect(
    stepsOf([assessment("late", "fail", "x")], [first], [line({ remediation: done })]).remediated,
  ).toEqual({
    is: "open",
    findings: 1,
  });
});
