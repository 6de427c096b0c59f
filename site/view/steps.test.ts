import { expect, test } from "vitest";
import { assessment } from "../../test/ledger/documents.ts";
import type { Change } from "./changes.ts";
import type { HistoryEntry } from "./portal.ts";
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
  );
  expect(steps.remediated).toEqual({ is: "open", findings: 1 });
});

test.each([
  ["fail", "pass"],
  ["unknown", "pass"],
  ["fail", "excepted"],
])("a finding that turned from %s to %s was closed in that commit", (before, after) => {
  expect(stepsOf(pass, [entry("closed", turned(before, after), 4), first])).toMatchObject({
    detected: { commit: "first" },
    pullRequest: 4,
    remediated: { is: "closed", check: "late", commit: "closed" },
  });
});

test.each([
  ["pass", "not-applicable"],
  ["fail", "unknown"],
])("nothing was closed when it turned from %s to %s", (before, after) => {
  expect(stepsOf(pass, [entry("c", turned(before, after)), first]).remediated).toEqual({ is: "nothing" });
});

test("without a history nothing is claimed", () => {
  expect(stepsOf([], [])).toEqual({ detected: null, pullRequest: null, remediated: { is: "nothing" } });
});
