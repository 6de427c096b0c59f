import { expect, test } from "vitest";
import { PARAMETERS } from "./parameter-defaults.ts";

// What a company takes over without a word of its own. A figure changes here and there, by a person who means it.
const AGREED = [
  ["brk.max_hours", 72, 24, "hours", "lower"],
  ["brk.postreview_bd", 5, 3, "business days", "lower"],
  ["cert.evidence_max_age_days", 45, 30, "days", "lower"],
  ["cert.window_bd", 10, 10, "business days", "lower"],
  ["chg.min_approvals", 1, 1, "people", "higher"],
  ["close.business_days", 5, 5, "business days", "lower"],
  ["def.sla_days.high", 30, 15, "days", "lower"],
  ["def.sla_days.low", 180, 90, "days", "lower"],
  ["def.sla_days.medium", 90, 45, "days", "lower"],
  ["dormant.days", 180, 90, "days", "lower"],
  ["exc.max_days", 180, 90, "days", "lower"],
  ["exc.max_renewals", 2, 1, "times", "lower"],
  ["exp.max_lifetime_days", 366, 90, "days", "lower"],
  ["exp.warn_days", 30, 14, "days", "lower"],
  ["inv.coverage_min_percent", 95, 100, "percent", "higher"],
  ["leak.revoke_hours", 24, 4, "hours", "lower"],
  ["orphan.days", 180, 180, "days", "lower"],
  ["own.vacancy_max_days", 30, 7, "days", "lower"],
  ["prv.new_detect_max_hours", 168, 48, "hours", "lower"],
  ["retention.years", 7, 7, "years", "higher"],
  ["rev.remediate_bd", 20, 10, "business days", "lower"],
  ["rev.remediate_bd.privileged", 5, 5, "business days", "lower"],
  ["rev.snapshot_max_age_days", 45, 30, "days", "lower"],
  ["revoke.sla_days", 7, 1, "days", "lower"],
  ["rot.evidence_level_min", 1, 2, "level", "higher"],
  ["rot.max_age_days.app_private_key", 365, 180, "days", "lower"],
  ["rot.max_age_days.readonly_deploy_key", 365, 90, "days", "lower"],
  ["rot.max_age_days.static", 180, 90, "days", "lower"],
  ["rs.max_lines_per_min", 12, 12, "per minute", "lower"],
  ["scan.max_gap_hours", 168, 48, "hours", "lower"],
] as const;

test.each(AGREED)("%s is %d, and %d where it is strict", (name, usual, strict, unit, tighter) => {
  expect(PARAMETERS[name]).toMatchObject({ default: usual, strict, unit, tighter });
});

test("no parameter is left out here", () => {
  expect(AGREED.map(([name]) => name)).toEqual(Object.keys(PARAMETERS));
});

test.each(Object.entries(PARAMETERS))(
  "the strict value of %s is no looser",
  (_name, { default: usual, strict, tighter }) => {
    expect(tighter === "lower" ? strict <= usual : strict >= usual).toBe(true);
  },
);
