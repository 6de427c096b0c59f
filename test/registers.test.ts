import { expect, test } from "vitest";
import { Configuration } from "../model/configuration.ts";
import { readYamlFile } from "../model/document.ts";
import { Emergency } from "../model/emergency.ts";
import { Entity, inForce } from "../model/entity.ts";
import { Exception, isValidOn } from "../model/exception.ts";
import { OwnershipStatement } from "../model/ownership.ts";
import { Variance } from "../model/variance.ts";
import { Vendor } from "../model/vendor.ts";
import { stated } from "./house/stated.ts";
import { filesUnder, read } from "./house/tree.ts";

/** Day of the last scan that is kept in evidence/. */
const LAST_SCAN = "2026-11-18";

const entities = stated("entity", Entity);
const statements = stated("ownership", OwnershipStatement);
const exceptions = stated("exception", Exception);
const variances = stated("variance", Variance);
const emergencies = stated("emergency", Emergency);
const vendors = stated("vendor", Vendor);
const configuration = readYamlFile(Configuration, "countersign.yml", read("countersign.yml").text);
const roster = entities.flatMap(({ data }) => data.roster);
const holds = (login: string, roles: readonly string[], day: string) =>
  roster.some((entry) => entry.login === login && roles.includes(entry.role) && inForce(entry, day));
const authority = configuration.ok ? configuration.data.authority : null;

test.each(exceptions.map(({ data }) => [data.exception, data] as const))(
  "whoever accepted %s was entitled to on that day and had not asked for it",
  (_id, { accepted, co_accepted, renewals, requested_by, financial_path }) => {
    const may = (one: typeof accepted, roles: readonly string[] = []) =>
      one !== null && one.by !== requested_by && holds(one.by, roles, one.at);
    expect([accepted, ...renewals].every((one) => may(one, authority?.exception))).toBe(true);
    expect(may(co_accepted, authority?.financial_exception)).toBe(financial_path.length > 0);
  },
);

test("two exceptions have expired at the last scan, and the others are valid", () => {
  const expired = exceptions.filter(({ data }) => !isValidOn(data, LAST_SCAN));
  expect(expired.map(({ data }) => data.exception)).toEqual(["EXC-2", "EXC-4", "EXC-6"]);
});

test("one vendor's assessment is older than a year at the last scan, and the others' are not", () => {
  const old = vendors.filter(({ data }) => (data.last_assessed ?? "") < "2025-11-18");
  expect(old.map(({ data }) => data.vendor)).toEqual(["mail-provider"]);
  const named = new Set(statements.flatMap(({ data }) => data.vendor ?? []));
  expect([...named].sort()).toEqual(vendors.map(({ data }) => data.vendor));
});

test("an emergency was of an identity kept for emergencies, and reviewed by somebody who took no part", () => {
  const kept = filesUnder("evidence/acme/identities/fine-grained-token")
    .map((path) => read(path).text)
    .filter((evidence) => evidence.includes("title: break-glass"));
  const apart = emergencies.filter(
    ({ data }) =>
      kept.some((evidence) => evidence.includes(`uid: ${data.identity}\n`)) &&
      ![data.granted_by, data.granted_to].includes(data.review?.by ?? data.granted_by),
  );
  expect(emergencies).toHaveLength(1);
  expect(apart).toHaveLength(1);
});

test("what an entity does otherwise is covered by a variance that a controller approved, but for the planted drift", () => {
  const uncovered = entities.flatMap(({ file, data }) =>
    data.overrides.filter(
      (_override, index) =>
        !variances.some(
          (one) =>
            one.data.expires >= LAST_SCAN &&
            holds(one.data.approved_by, authority?.variance ?? [], one.data.approved_on) &&
            one.data.differs.some(
              (side) => side.file === file && side.field.startsWith(`overrides[${index}].`),
            ),
        ),
    ),
  );
  expect(entities.flatMap(({ data }) => data.overrides)).toHaveLength(2);
  expect(uncovered.map(({ regime, control }) => `${regime} ${control}`)).toEqual(["sox TPI-01"]);
});
