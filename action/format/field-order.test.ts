import { expect, test } from "vitest";
import { PARAMETER_NAMES, PARAMETERS } from "../../model/parameters.ts";
import { authorityOf } from "./authority-fields.ts";
import { byGravity } from "./field-order.ts";
import { fieldsBetween } from "../git/stated-fields.ts";

const EXCEPTION = "controls/exceptions/EXC-1.md";
const ENTITY = "controls/entities/acme-us.md";
const names = (path: string, fields: [string, string | null, string | null][]) =>
  byGravity(
    path,
    fields.map(([field, before, after]) => ({ field, before, after })),
  ).map(({ field }) => field);

test("who may accept a risk is not cut from a file in which every limit and much else changed", () => {
  const limits = PARAMETER_NAMES.map((name) => {
    const value = PARAMETERS[name].tighter === "lower" ? 3_660 : 0;
    return `  ${name}: { default: ${value}, strict: ${value} }\n`;
  });
  const labels = Array.from({ length: 300 }, (_, n) => `  x${n}: 1\n`);
  const after = `publish:\n${labels.join("")}parameters:\n${limits.join("")}organizations:\n  - { login: acme, reviewers: [mallory] }\nauthority:\n  exception: [mallory]\n`;
  const { fields, more_fields: more } = fieldsBetween("countersign.yml", "calendar: 1\n", after);
  expect(fields.slice(0, 2).map(({ field }) => field)).toEqual([
    "authority.exception",
    "organizations[acme].reviewers",
  ]);
  expect(fields.filter(({ field }) => field.startsWith("parameters."))).toHaveLength(
    2 * PARAMETER_NAMES.length,
  );
  expect(more).toBeGreaterThan(0);
});

test("of an accepted risk, who asked and who took it, why and for what come first, and what is null last", () => {
  expect(
    names(EXCEPTION, [
      ["closed", null, "null"],
      ["title", null, "All"],
      ["co_accepted", null, "null"],
      ["accepted.until", null, "2026-06-30"],
      ["checks", null, "a"],
      ["selector.repository", null, "null"],
      ["selector.name", null, "*"],
      ["reason", null, "It is easier."],
      ["accepted.by", null, "mallory"],
      ["requested_by", null, "olga"],
    ]),
  ).toEqual([
    "requested_by",
    "accepted.by",
    "reason",
    "selector.name",
    "checks",
    "accepted.until",
    "title",
    "selector.repository",
    "co_accepted",
    "closed",
  ]);
});

test("a field that is gone comes last, but not where that widens what is accepted or who may decide", () => {
  expect(
    names(EXCEPTION, [
      ["renewals", "a", null],
      ["title", "a", "b"],
      ["selector.repository", "payroll", null],
    ]),
  ).toEqual(["selector.repository", "title", "renewals"]);
  expect(
    names("countersign.yml", [
      ["calendar.time_zone", "UTC", "Asia/Tokyo"],
      ["parameters.exp.max_lifetime_days.default", "30", null],
      ["authority.exception", "security-lead", null],
    ]),
  ).toEqual(["authority.exception", "parameters.exp.max_lifetime_days.default", "calendar.time_zone"]);
  expect(
    names(ENTITY, [
      ["name", "a", "b"],
      ["roster[Hana].to", "2025-12-31", "null"],
      ["roster[Mallory].to", null, "null"],
      ["roster[Mallory].login", null, "mallory"],
      ["roster[Mallory].role", null, "controller"],
    ]),
  ).toEqual([
    "roster[Mallory].role",
    "roster[Hana].to",
    "roster[Mallory].login",
    "name",
    "roster[Mallory].to",
  ]);
});

test("limits that are looser come before those that are tighter", () => {
  expect(
    names("countersign.yml", [
      ["parameters.dormant.days.default", "180", "30"],
      ["parameters.orphan.days.default", "180", "3660"],
    ]),
  ).toEqual(["parameters.orphan.days.default", "parameters.dormant.days.default"]);
});

test.each([
  ["countersign.yml", "authority.exception", "authority.exception"],
  ["countersign.yml", "organizations[acme].reviewers", "organizations[acme].reviewers"],
  ["countersign.yml", "organizations[acme].login", null],
  ["countersign.yml", "parameters.exc.max_days.default", null],
  [ENTITY, "roster[Mallory].role", "roster[Mallory]"],
  [ENTITY, "roster[a].b] c].login", "roster[a].b] c]"],
  [ENTITY, "roster", "roster"],
  [ENTITY, "name", null],
  [EXCEPTION, "roster[Mallory].role", null],
])("in %s, %s says who may decide: %s", (path, field, key) => {
  expect(authorityOf(path, field)).toBe(key);
});
