import { expect, test } from "vitest";
import type { FindingPeriod } from "../../model/finding.ts";
import { continuedPeriods } from "./periods.ts";

const period = (check: string, opened: string, closed: string | null = null): FindingPeriod => ({
  check,
  outcome: "fail",
  opened,
  closed,
  by: closed === null ? null : "fact",
});
const NOTHING = { opened: [], resolved: new Map() };

test("a finding that a scan closes keeps its first day, and what closed it", () => {
  const changed = { ...NOTHING, resolved: new Map([["a", "statement" as const]]) };
  expect(
    continuedPeriods([period("a", "2026-01-01"), period("b", "2026-01-01")], changed, "2026-02-01"),
  ).toEqual([{ ...period("a", "2026-01-01", "2026-02-01"), by: "statement" }, period("b", "2026-01-01")]);
});

test("a finding that was closed before stays as it was when it is opened again", () => {
  const before = [period("a", "2026-01-01", "2026-01-08")];
  const changed = { ...NOTHING, opened: [{ check: "a", outcome: "fail" as const }] };
  expect(continuedPeriods(before, changed, "2026-02-01")).toEqual([...before, period("a", "2026-02-01")]);
});

test("what nobody can tell the cause of is closed without one", () => {
  const changed = { ...NOTHING, resolved: new Map([["a", null]]) };
  expect(continuedPeriods([period("a", "2026-01-01")], changed, "2026-02-01")[0]?.by).toBeNull();
});

test("a quiet scan changes nothing", () => {
  const before = [period("a", "2026-01-01", "2026-01-08"), period("b", "2026-01-08")];
  expect(continuedPeriods(before, NOTHING, "2026-02-01")).toEqual(before);
});
