import { describe, expect, test } from "vitest";
import { GATE_IDS } from "../../../model/certification.ts";
import { gateReasons, printHeld } from "../../../model/reasons/certifications/gates.ts";
import { aDrift, aLine, aRemoval, aReview, aRevoke, aSignOff } from "../../criteria/examples/a-ledger.ts";
import { weekly } from "../../criteria/examples/a-scan.ts";
import { theParent } from "../../criteria/examples/a-world.ts";
import { factsWhere } from "../examples/a-period.ts";
import { OF_EXCEPTIONS, OF_THE_CONCLUSION, type Row } from "../examples/held.ts";
import {
  acceptance,
  aDeficiency,
  anException,
  difference,
  notRead,
  roster,
  unconcluded,
  unread,
} from "../examples/registers.ts";
import { gatesOf, isReady } from "./index.ts";

const rows: readonly Row[] = [
  [
    "a source was not read",
    "population",
    "unknown",
    ["source-not-read"],
    ["maria"],
    { ledger: { scans: weekly("2026-06-24", "2026-09-30", unread) } },
  ],
  [
    "a source was not read, and no review falls due in the period",
    "population",
    "unknown",
    ["source-not-read"],
    ["maria"],
    {
      governance: {
        entities: [
          theParent({
            regimes: ["sox"],
            overrides: [
              {
                regime: "sox",
                control: "REV-01",
                effective_from: "2026-01-01",
                frequency: "semi-annual",
                reason: "Twice a year.",
              },
            ],
          }),
        ],
      },
      ledger: { scans: weekly("2026-06-24", "2026-09-30", unread) },
    },
  ],
  [
    "no scan began since",
    "population",
    "failed",
    ["no-scan-since"],
    [],
    { ledger: { scans: weekly("2026-06-24", "2026-09-30") } },
  ],
  ["there is no scan", "population", "failed", ["no-scan-since"], [], { ledger: { scans: [] } }],
  ["no review is there", "reviews", "failed", ["review-missing"], ["maria"], { ledger: { reviews: [] } }],
  [
    "a review of another period is there",
    "reviews",
    "failed",
    ["review-missing"],
    ["maria"],
    { ledger: { reviews: [aReview("acme-us", "sox", { period: "2026-Q2" })] } },
  ],
  [
    "a line is open",
    "reviews",
    "failed",
    ["review-open"],
    ["omar"],
    {
      ledger: {
        reviews: [aReview("acme-us", "sox", { completed: null, lines: [aLine(1, { decision: null })] })],
      },
    },
  ],
  [
    "nobody signed the review",
    "reviews",
    "failed",
    ["review-unsigned"],
    ["maria"],
    { ledger: { signOffs: [] } },
  ],
  [
    "a sign-off does not count",
    "reviews",
    "failed",
    ["review-unsigned"],
    ["maria"],
    { ledger: { signOffs: [aSignOff("acme-us", "sox", { state: "dismissed" })] } },
  ],
  [
    "another entity signed",
    "reviews",
    "failed",
    ["review-unsigned"],
    ["maria"],
    { ledger: { signOffs: [aSignOff("acme-jp", "sox")] } },
  ],
  [
    "the sign-off waits",
    "reviews",
    "failed",
    ["sign-off-waits"],
    [],
    { ledger: { signOffs: [] }, waiting: { signOffs: [aSignOff("acme-us", "sox")] } },
  ],
  [
    "a change is not done",
    "remediation",
    "failed",
    ["remediation-open"],
    ["dana", "hana"],
    { ledger: { reviews: [aReview("acme-us", "sox", { lines: [aLine(1), aRevoke(2, null)] })] } },
  ],
  [
    "a conflict of duties is not removed",
    "remediation",
    "failed",
    ["remediation-open"],
    ["dana", "hana"],
    {
      ledger: { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)], conflicts: [aRemoval(1, null)] })] },
    },
  ],
  [
    "an exception covers what its line shows, and not the rule that is broken",
    "remediation",
    "failed",
    ["remediation-open"],
    ["dana", "hana"],
    {
      governance: {
        ...roster,
        exceptions: [anException({ accepted: { ...acceptance, at: "2026-09-20" } })],
      },
      ledger: { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)], conflicts: [aRemoval(1, null)] })] },
    },
  ],
  [
    "an exception for it was accepted before it was decided",
    "remediation",
    "failed",
    ["remediation-open"],
    ["dana", "hana"],
    {
      governance: { ...roster, exceptions: [anException()] },
      ledger: { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(2, null)] })] },
    },
  ],
  [
    "an exception for it covers another finding",
    "remediation",
    "failed",
    ["remediation-open"],
    ["dana", "hana"],
    {
      governance: {
        ...roster,
        exceptions: [anException({ accepted: { ...acceptance, at: "2026-09-20" } })],
      },
      ledger: {
        reviews: [
          aReview("acme-us", "sox", { lines: [aRevoke(2, null, { findings: ["credential-expires"] })] }),
        ],
      },
    },
  ],
  [
    "an exception for it is over",
    "remediation",
    "failed",
    ["remediation-open"],
    ["dana", "hana"],
    {
      governance: {
        ...roster,
        exceptions: [anException({ accepted: { ...acceptance, until: "2026-10-06" } })],
      },
      ledger: { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(2, null)] })] },
    },
  ],
  [
    "nothing was compared",
    "drift",
    "unknown",
    ["no-comparison-recorded"],
    ["maria"],
    { ledger: { drift: null } },
  ],
  [
    "other documents were compared",
    "drift",
    "unknown",
    ["comparison-of-other-documents"],
    ["maria"],
    { stated: `sha256:${"9".repeat(64)}` },
  ],
  [
    "documents differ",
    "drift",
    "failed",
    ["documents-differ"],
    ["maria"],
    { ledger: { drift: aDrift({ differences: [difference] }) } },
  ],
  [
    "a rule was not performed",
    "drift",
    "unknown",
    ["comparison-not-performed-in-full"],
    ["maria"],
    { ledger: { drift: notRead("no-glossary") } },
  ],
  ...OF_THE_CONCLUSION,
  [
    "a deficiency has nothing but what failed",
    "deficiencies",
    "failed",
    ["deficiency-lacks"],
    ["maria"],
    { governance: { deficiencies: [aDeficiency({ root_cause: null, owner: null, affects: unconcluded })] } },
  ],
  [
    "nobody concluded on its severity here",
    "deficiencies",
    "failed",
    ["deficiency-lacks"],
    ["maria"],
    { governance: { deficiencies: [aDeficiency({ affects: unconcluded })] } },
  ],
  [
    "a deficiency is only proposed",
    "deficiencies",
    "failed",
    ["deficiency-waits"],
    ["maria"],
    { waiting: { deficiencies: ["DEF-2"] } },
  ],
  ...OF_EXCEPTIONS,
  ["what was seen is too old", "evidence-age", "failed", ["evidence-too-old"], [], { today: "2026-11-07" }],
];

describe("a period is not certified where", () => {
  test.each(rows)("%s: %s is %s", (_what, gate, state, reasons, people, over) => {
    const gates = gatesOf(factsWhere(over));
    expect(isReady(gates)).toBe(false);
    const found = gates.find((one) => one.gate === gate);
    expect([found?.state, found?.held.map(({ reason }) => reason)]).toEqual([state, reasons]);
    for (const one of found?.held ?? []) {
      expect(one.people).toEqual(people);
      const { what, remedy } = printHeld(one);
      expect(what.en).toMatch(/\.$/);
      expect(what.ja).toMatch(/。$/);
      expect([remedy?.en, remedy?.ja]).not.toContain(undefined);
    }
  });
});

test("every gate and every reason has a case", () => {
  expect(new Set(rows.map(([, gate]) => gate))).toEqual(new Set(GATE_IDS));
  expect(new Set(rows.flatMap(([, , , reasons]) => reasons))).toEqual(new Set(Object.keys(gateReasons)));
});
