import fc from "fast-check";
import { expect, test } from "vitest";
import { FREQUENCIES } from "../../model/control.ts";
import type { Governance } from "../../model/governance.ts";
import { driftOf } from "./drift.ts";
import {
  aControl,
  aDriftInput,
  anEntity,
  anOverlay,
  aRegime,
  aVariance,
  jsoxPair,
} from "./examples/a-drift-input.ts";
import { printDifference } from "../../model/reasons/drift/print-drift.ts";

const role = fc.constantFrom("controller", "technical-steward", "control-operator", "nobody-s-role");
const changes = fc.record(
  {
    frequency: fc.constantFrom(...FREQUENCIES),
    performer: role,
    approver: role,
    key: fc.boolean(),
    nature: fc.record({
      automation: fc.constantFrom("manual", "automated"),
      purpose: fc.constantFrom("preventive", "detective"),
    }),
    kinds: fc.uniqueArray(fc.constantFrom("deploy-key", "actions-secret"), { maxLength: 2 }),
    tests: fc.uniqueArray(fc.constantFrom("credential-expires", "credential-is-rotated"), { maxLength: 2 }),
    how: fc.constantFrom(
      "Within 5 days.",
      "Within 90 days.",
      "PR.AC-4",
      "四半期に一度",
      "年2回、５営業日以内",
    ),
    reviewed_on: fc.constantFrom("2025-12-01", "2026-09-01"),
  },
  { requiredKeys: [] },
);

const stated = fc
  .record({
    sox: changes,
    soc2: changes,
    ja: changes,
    en: changes,
    override: fc.constantFrom("annual", "quarterly", "semi-annual"),
    performer: role,
    limit: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ sox, soc2, ja, en, override, performer, limit }): Partial<Governance> => ({
    controls: [aControl(), aControl({ control: "ROT-02" })],
    overlays: [
      anOverlay("sox", sox),
      anOverlay("sox", { ...sox, control: "ROT-02" }),
      anOverlay("soc2", soc2),
      ...jsoxPair(ja, en),
    ],
    entities: [
      anEntity("acme-us", ["sox", "soc2"], {
        overrides: [
          {
            regime: "sox",
            control: "ROT-01",
            effective_from: "2026-01-01",
            frequency: override,
            performer,
            reason: "So.",
          },
        ],
      }),
      anEntity("acme-jp", ["jsox"], { parameters: { "rot.max_age_days.static": { strict: limit } } }),
    ],
    variances: [
      aVariance(
        "DR-09",
        [
          ["controls/regimes/sox/ROT-01.en.md", "nature"],
          ["controls/regimes/soc2/ROT-01.en.md", "nature"],
        ],
        "2027-03-31",
      ),
    ],
  }));

test("the same documents in any order give the same bytes", () => {
  fc.assert(
    fc.property(stated, fc.infiniteStream(fc.nat()), (parts, chance) => {
      const input = aDriftInput(parts);
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((one) => ({ one, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
      const { controls, regimes, overlays, entities, variances } = input.governance;
      const again = {
        ...input,
        governance: {
          ...input.governance,
          controls: shuffled(controls),
          regimes: shuffled(regimes),
          overlays: shuffled(overlays),
          entities: shuffled(entities),
          variances: shuffled(variances),
        },
        stated: new Map([...input.stated].reverse()),
      };
      expect(driftOf(again).text).toBe(driftOf(input).text);
    }),
    { numRuns: 60 },
  );
});

/** Regimes of the two places of a difference, where they are overlays. */
const regimesOf = (...files: string[]) =>
  new Set(files.flatMap((file) => /^controls\/regimes\/([^/]+)\/[A-Z]/.exec(file)?.[1] ?? []));

test("one regime by itself differs from no other", () => {
  fc.assert(
    fc.property(stated, fc.constantFrom("sox", "soc2", "jsox"), (parts, only) => {
      const input = aDriftInput(parts);
      const { overlays } = input.governance;
      const governance = {
        ...input.governance,
        regimes: [aRegime(only, "Only", { languages: only === "jsox" ? ["ja", "en"] : ["en"] })],
        overlays: overlays.filter(({ data }) => data.regime === only),
      };
      const { differences } = driftOf({ ...input, governance }).drift;
      const crossing = differences.filter(({ left, right }) => regimesOf(left.file, right.file).size > 1);
      expect(crossing).toEqual([]);
      expect(differences.filter(({ left, right }) => regimesOf(left.file, right.file).has(only))).toEqual(
        differences.filter(({ left, right }) => regimesOf(left.file, right.file).size === 1),
      );
    }),
    { numRuns: 60 },
  );
});

test("every difference is told once, and its two places differ or its value does", () => {
  fc.assert(
    fc.property(stated, (parts) => {
      const { differences, rules } = driftOf(aDriftInput(parts)).drift;
      const keys = differences.map(({ rule, left, right, reason, with: data }) =>
        JSON.stringify([rule, left, right, reason, data]),
      );
      expect(new Set(keys).size).toBe(keys.length);
      // A name without words would be printed with its data.
      for (const one of differences)
        expect(Object.values(printDifference(one)).join(" ")).not.toMatch(
          /this version (?:does not know|cannot read)|\{"|\{\}/,
        );
      expect(rules.reduce((sum, one) => sum + one.differences, 0)).toBe(differences.length);
    }),
    { numRuns: 60 },
  );
});
