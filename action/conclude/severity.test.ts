import { expect, test } from "vitest";
import { aFinding, anEvidence, aSubject, aSystem, flagged } from "./examples/an-evidence.ts";
import type { Severity } from "../../model/verdict.ts";
import { type Evidence, indicationOf } from "./severity.ts";

const LEVELS = ["deficiency", "significant-candidate", "material-candidate"] as const;
const design = { verdict: "deficient-design" as const, criteria: [], findings: [] };
const long = { verdict: "deficient-design" as const, criteria: [], findings: [aFinding("2026-01-01")] };
const financial = { subjects: [aSubject(["ledger"], ["acme-us"])], systems: [aSystem("ledger")] };
const shared = {
  subjects: [aSubject(["ledger", "close"], ["acme-us", "acme-jp"])],
  systems: [aSystem("ledger"), aSystem("close")],
};

test.each([
  ["deficiency", "a missing control that reaches nothing", { verdict: design }],
  ["deficiency", "one point of likelihood, whatever it touches", shared],
  ["deficiency", "two points of likelihood and one of magnitude", { ...financial, verdict: design }],
  ["significant-candidate", "two points of each", { ...shared, verdict: design }],
  ["significant-candidate", "three of likelihood and one of magnitude", { ...financial, verdict: long }],
  ["material-candidate", "three points of each", { ...shared, verdict: long, automated: true }],
  [
    "significant-candidate",
    "senior management is involved",
    { deficiencies: [flagged("senior_management")] },
  ],
  [
    "significant-candidate",
    "two points of likelihood, and a person who said it could exceed materiality",
    { ...financial, verdict: design, deficiencies: [flagged("could_exceed_materiality")] },
  ],
  ["significant-candidate", "the auditor found it first", { deficiencies: [flagged("found_by_auditor")] }],
  ["significant-candidate", "it was so in an earlier period, too", { repeated: 1 }],
] as const)("looks like %s where there is %s", (severity, _where, over) => {
  expect(indicationOf(anEvidence(over, LEVELS)).severity).toBe(severity);
});

test("a tested compensating control lessens it by a point", () => {
  const deficiencies = [{ ...flagged(null), exceptions: ["EXC-1"] }];
  const over = { ...shared, verdict: design, deficiencies };
  expect(indicationOf(anEvidence(over, LEVELS)).severity).toBe("significant-candidate");
  expect(indicationOf(anEvidence({ ...over, compensated: ["EXC-1"] }, LEVELS)).severity).toBe("deficiency");
});

test.each([
  ["deficiency", { ...shared, verdict: design }],
  ["material-candidate", { ...shared, verdict: design, deficiencies: [flagged("qualitative")] }],
  ["deficiency", { deficiencies: [flagged("qualitative")] }],
] as const)("without a middle level it is %s, and a quality alone does not raise it", (severity, over) => {
  expect(indicationOf(anEvidence(over, ["deficiency", "material-candidate"])).severity).toBe(severity);
});

test.each<[Severity, Partial<Evidence>]>([
  ["deviation", { verdict: { ...design, findings: [aFinding("2026-09-01")] } }],
  [
    "significant-candidate",
    { verdict: { ...design, findings: [aFinding("2026-09-01"), aFinding("2026-09-02")] } },
  ],
  ["significant-candidate", financial],
])("where deviations are reported it is %s", (severity, over) => {
  expect(indicationOf(anEvidence(over, ["deviation", "significant-candidate"])).severity).toBe(severity);
});

test.each([
  ["deviation", {}],
  ["significant-candidate", { deficiencies: [flagged("found_by_auditor")] }],
  ["significant-candidate", { repeated: 1 }],
] as const)(
  "one deviation is %s, and what always weighs raises it to the next known level",
  (severity, over) => {
    const one = { verdict: { ...design, findings: [aFinding("2026-09-01")] }, ...over };
    expect(indicationOf(anEvidence(one, ["deviation", "significant-candidate"])).severity).toBe(severity);
  },
);
