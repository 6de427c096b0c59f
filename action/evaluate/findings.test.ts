import { describe, expect, test } from "vitest";
import type { Outcome } from "../../model/assessment.ts";
import { compareFindings, type Assessed } from "./findings.ts";
import { WEIGHTLESS } from "./weight.ts";

const subject = (outcome: Outcome | null, file = "a.md"): Assessed => ({
  file,
  uid: file,
  title: file,
  repository: null,
  retired: false,
  weight: WEIGHTLESS,
  periods: [],
  assessments:
    outcome === null
      ? []
      : [{ check: "a-check", controls: [], outcome, since: "2026-01-01", reason: "not-seen", with: {} }],
});

test.each([
  ["pass", "fail", "opened", "fail"],
  ["pass", "unknown", "opened", "unknown"],
  [null, "fail", "opened", "fail"],
  ["fail", "pass", "resolved", "pass"],
  ["unknown", "pass", "resolved", "pass"],
  ["fail", "excepted", "resolved", "excepted"],
  ["fail", "stated", "resolved", "stated"],
  ["stated", "fail", "opened", "fail"],
  ["fail", null, "resolved", "not-applicable"],
  ["fail", "fail", "stays", "fail"],
  ["fail", "unknown", "stays", "unknown"],
  ["pass", "pass", "nothing", null],
] as const)("%s to %s is %s", (before, after, change, outcome) => {
  const { opened, resolved, open } = compareFindings([subject(before)], [subject(after)]);
  expect(opened.map((one) => one.outcome)).toEqual(change === "opened" ? [outcome] : []);
  expect(resolved.map((one) => one.outcome)).toEqual(change === "resolved" ? [outcome] : []);
  expect(open.map((one) => one.outcome)).toEqual(["opened", "stays"].includes(change) ? [outcome] : []);
});

test("a subject that is gone resolves its findings", () => {
  expect(compareFindings([subject("fail")], []).resolved).toMatchObject([{ outcome: "not-applicable" }]);
});

describe.each([
  ["opened", (subjects: Assessed[]) => compareFindings([], subjects).opened],
  ["resolved", (subjects: Assessed[]) => compareFindings(subjects, []).resolved],
])("%s findings are sorted", (_what, found) => {
  test("by file", () => {
    const subjects = ["c.md", "a.md", "b.md"].map((file) => subject("fail", file));
    expect(found(subjects).map(({ file }) => file)).toEqual(["a.md", "b.md", "c.md"]);
  });

  test("by check within one subject", () => {
    const [one] = subject("fail").assessments;
    const checks = ["c-check", "a-check", "b-check"];
    const subjects = [{ ...subject("fail"), assessments: checks.map((check) => ({ ...one!, check })) }];
    expect(found(subjects).map(({ check }) => check)).toEqual([...checks].sort());
  });
});

test("what stays open beside a finding that is resolved is not resolved", () => {
  const [one] = subject("fail").assessments;
  const both = { ...subject("fail"), assessments: [one!, { ...one!, check: "b-check" }] };
  const { resolved, open } = compareFindings([both], [subject("fail")]);
  expect(resolved.map(({ check }) => check)).toEqual(["b-check"]);
  expect(open.map(({ check }) => check)).toEqual(["a-check"]);
});

test.each([true, false])("a resolved finding tells whether its credential is gone: %s", (retired) => {
  const after = { ...subject("pass"), retired };
  expect(compareFindings([subject("fail")], [after]).resolved).toMatchObject([{ uid: "a.md", retired }]);
});
