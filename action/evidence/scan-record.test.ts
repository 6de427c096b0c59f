import { expect, test } from "vitest";
import type { FindingChanges } from "../evaluate/findings.ts";
import { type Weight, WEIGHTLESS } from "../evaluate/weight.ts";
import { findingsOf } from "./scan-record.ts";

const opened = (n: number, check = "a-check"): FindingChanges["opened"][number] => ({
  file: `evidence/acme/identities/deploy-key/ledger/${String(n).padStart(4, "0")}.md`,
  check,
  outcome: "fail",
  title: `key ${n}`,
  repository: "ledger",
  since: "2026-02-01",
  assessment: { check, controls: [], outcome: "fail", since: "2026-02-01", reason: "not-seen", with: {} },
});
const resolved = (n: number): FindingChanges["resolved"][number] => ({
  ...opened(n, "b-check"),
  outcome: "pass",
  uid: `github:deploy-key:${n}`,
  retired: false,
  by: "fact",
});
const weighing = (of: ReadonlyMap<string, Weight>) => ({ of, isFinancial: () => false });
const many = Array.from({ length: 700 }, (_, n) => opened(n));

test("a scan record counts every finding and names 500, those of the weightiest subjects, by file", () => {
  const heavy = new Map(many.slice(600).map(({ file }) => [file, { ...WEIGHTLESS, strict: true }]));
  const found = findingsOf({ opened: many, open: many, resolved: [resolved(1)] }, weighing(heavy));
  expect(found).toMatchObject({ open: 700, opened: 700, resolved: 1 });
  expect(found.checks).toEqual([
    { check: "a-check", open: 700, opened: 700, resolved: 0 },
    { check: "b-check", open: 0, opened: 0, resolved: 1 },
  ]);
  const named = found.listed.opened.map(({ file }) => file);
  expect(named).toEqual([...many.slice(0, 400), ...many.slice(600)].map(({ file }) => file));
  expect(found.listed.resolved).toEqual([]);
});

test("what was resolved is named where there is room", () => {
  const found = findingsOf(
    { opened: many.slice(0, 499), open: many, resolved: [resolved(1), resolved(2)] },
    weighing(new Map()),
  );
  expect(found.listed.resolved).toEqual([
    { file: resolved(1).file, check: "b-check", outcome: "pass", by: "fact" },
  ]);
});
