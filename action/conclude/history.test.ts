import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import type { FindingPeriod } from "../../model/finding.ts";
import { aFail } from "../criteria/examples/a-ledger.ts";
import { aSubject } from "./examples/an-evidence.ts";
import { intervalsOf } from "./history.ts";
import type { FindingSubject } from "./subjects.ts";

const CHECK = "credential-is-rotated";
const now = (outcome: Assessment["outcome"], since: string) => [aFail(CHECK, since, { outcome })];
const seen = (
  outcome: FindingPeriod["outcome"],
  opened: string,
  closed: string | null = null,
): FindingPeriod => ({ check: CHECK, outcome, opened, closed, by: null });

const intervals = (assessments: readonly Assessment[], periods: readonly FindingPeriod[]) => {
  const subject: FindingSubject = { ...aSubject([], []), assessments, periods };
  return intervalsOf(new Map([[subject.file, subject]])).map(({ outcome, from, to, unseenSince: unseen }) => [
    outcome,
    from,
    to,
    unseen,
  ]);
};

test.each([
  ["what passes is no finding", now("pass", "2026-08-01"), [], []],
  [
    "what fails and no scan lists stands since its own day",
    now("fail", "2026-08-01"),
    [],
    [["fail", "2026-08-01", null, null]],
  ],
  [
    "what a scan saw fail and fails still stands since the earlier of both days",
    now("fail", "2026-08-01"),
    [seen("fail", "2026-08-05")],
    [["fail", "2026-08-01", null, null]],
  ],
  [
    "so it does where the scan's is the earlier day",
    now("fail", "2026-08-05"),
    [seen("fail", "2026-08-01")],
    [["fail", "2026-08-01", null, null]],
  ],
  [
    "what failed and nobody may look at any more fails still, and tells since when",
    now("unknown", "2026-08-06"),
    [seen("fail", "2026-07-10")],
    [["fail", "2026-07-10", null, "2026-08-06"]],
  ],
  [
    "what was unknown and is known to fail was unknown until then",
    now("fail", "2026-08-06"),
    [seen("unknown", "2026-07-10")],
    [
      ["unknown", "2026-07-10", "2026-08-06", null],
      ["fail", "2026-08-06", null, null],
    ],
  ],
  [
    "what was unknown on the day it began to fail alone was never unknown",
    now("fail", "2026-07-10"),
    [seen("unknown", "2026-07-10")],
    [["fail", "2026-07-10", null, null]],
  ],
  [
    "what a person accepted failed until then",
    now("excepted", "2026-08-06"),
    [seen("fail", "2026-07-10")],
    [
      ["fail", "2026-07-10", "2026-08-06", null],
      ["excepted", "2026-08-06", null, null],
    ],
  ],
  [
    "what is over stays, whatever came after",
    now("pass", "2026-08-06"),
    [seen("fail", "2026-07-10", "2026-08-06")],
    [["fail", "2026-07-10", "2026-08-06", null]],
  ],
  [
    "what a scan lists as open and nothing says any more stays open",
    [],
    [seen("fail", "2026-07-10")],
    [["fail", "2026-07-10", null, null]],
  ],
  ["what passes now is open no more", now("pass", "2026-08-06"), [seen("fail", "2026-07-10")], []],
] as const)("%s", (_what, assessments, periods, expected) => {
  expect(intervals(assessments, periods)).toEqual(expected);
});

test("findings are sorted by file, check and day", () => {
  const checks = ["b-check", "a-check"].flatMap((check) => [
    { ...seen("fail", "2026-08-01", "2026-08-02"), check },
    { ...seen("fail", "2026-07-01", "2026-07-02"), check },
  ]);
  const subjects = ["b.md", "a.md"].map((file): FindingSubject => ({
    ...aSubject([], []),
    file,
    periods: checks,
  }));
  const found = intervalsOf(new Map(subjects.map((one) => [one.file, one])));
  const keys = found.map(({ file, check, from }) => `${file} ${check} ${from}`);
  expect(keys).toHaveLength(8);
  expect(keys).toEqual([...keys].sort());
});
