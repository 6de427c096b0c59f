import { describe, expect, test } from "vitest";
import { Configuration } from "../../../model/configuration.ts";
import { OwnershipStatement } from "../../../model/ownership.ts";
import { driftOf } from "../drift.ts";
import { aDriftInput, anEntity, anOverlay } from "../examples/a-drift-input.ts";
import { accountOf, foundBy } from "../examples/found.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

const RULE = "DR-14";
const entry = (role: string, login: string, to: string | null = null) => ({
  role,
  login,
  id: 1,
  name: login,
  from: "2025-01-01",
  to,
});
const entity = (...roster: object[]) => [anEntity("acme-us", ["sox"], { roster })];
const statement = (changes: object) => ({
  file: "controls/identities/a.md",
  data: OwnershipStatement.parse({
    selector: { kind: "deploy-key" },
    business_owner: null,
    technical_steward: null,
    purpose: null,
    why_non_human: null,
    ...changes,
  }),
  body: "",
});

describe("it is found that", () => {
  test("nobody holds a role, once for each role of an entity", () => {
    const entities = entity(entry("technical-steward", "maria"), entry("controller", "ken", "2026-10-31"));
    const overlays = [anOverlay("sox"), anOverlay("sox", { control: "ROT-02" })];
    expect(foundBy(RULE, aDriftInput({ entities, overlays }))).toEqual([
      "block: sox/ROT-01.en approver <> entities/acme-us roster: controller <> that nobody holds this role",
    ]);
  });

  test("a text was last read by somebody who stands on no roster", () => {
    const overlays = [anOverlay("sox", { reviewed_by: "nemo" })];
    expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
      "warn: sox/ROT-01.en reviewed_by <> entities/acme-jp roster: nemo <> on no roster",
    ]);
  });

  test("an owner left the roster", () => {
    const entities = entity(
      entry("technical-steward", "maria"),
      entry("controller", "maria"),
      entry("technical-steward", "tomas", "2026-05-31"),
    );
    const statements = [statement({ technical_steward: "tomas" })];
    expect(foundBy(RULE, aDriftInput({ entities, statements }))).toEqual([
      "warn: identities/a technical_steward <> entities/acme-us roster: tomas <> on the roster until 2026-05-31",
    ]);
  });
});

test("an owner who never stood on a roster is the matter of a check, not of this rule", () => {
  expect(foundBy(RULE, aDriftInput({ statements: [statement({ business_owner: "li" })] }))).toEqual([]);
});

test("without a day whoever has no last day is active, and the rule says so", () => {
  const entities = entity(entry("technical-steward", "maria"), entry("controller", "maria", "2026-12-31"));
  const input = aDriftInput({ entities }, { today: null });
  expect(foundBy(RULE, input)).toHaveLength(1);
  expect(printNotCompared(accountOf(RULE, input)?.unknown ?? []).en).toContain("No day is known");
});

describe("what stands in the file is kept as it stands", () => {
  const entities = entity(entry("technical-steward", "tomas", "2026-05-31"));
  const { drift, text } = driftOf(
    aDriftInput({
      entities,
      overlays: [anOverlay("sox", { reviewed_by: "nemo" })],
      statements: [statement({ technical_steward: "tomas" })],
      configuration: Configuration.parse({ organizations: [{ login: "acme" }], language: "ja" }),
    }),
  );
  const rosters = drift.differences.filter(({ rule }) => rule === RULE).map(({ right }) => right);

  test("and nothing where nothing does", () => {
    expect(new Set(rosters.map(({ value }) => value))).toEqual(new Set([null, "2026-05-31"]));
  });

  test("and the report in Japanese says the rest in Japanese", () => {
    const body = text.slice(0, text.indexOf("## Record"));
    for (const words of ["記載なし", "役割表に記載なし", "2026年5月31日まで役割表に記載", "担当者なし"])
      expect(body).toContain(words);
    expect(body).not.toMatch(/roster until|nobody|on no roster/);
  });
});
