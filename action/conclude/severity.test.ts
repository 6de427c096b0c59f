import { describe, expect, test } from "vitest";
import { aFinding, anEvidence, aSubject, aSystem, flagged } from "./examples/an-evidence.ts";
import type { System } from "../../model/system.ts";
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

/** What speaks for its happening, and for its weight. */
const driversOf = (over: Partial<Evidence>) => {
  const { likelihood, magnitude, escalated } = indicationOf(anEvidence(over, LEVELS));
  return [...likelihood, ...magnitude, ...escalated].map(({ reason }) => reason);
};
const operating = (over: Partial<Evidence["verdict"]>) => ({
  verdict: { verdict: "deficient-operation" as const, criteria: [], findings: [], ...over },
});

// The period and what is evaluated of it end on 2026-09-30.
test.each([
  [[], "stood for 92 days", "2026-06-30", null],
  [["lasted-long"], "has stood for 93 days", "2026-06-29", null],
  [[], "was over within days, however long ago", "2026-01-01", "2026-01-10"],
  [["lasted-long"], "stood for 93 days long ago", "2026-01-01", "2026-04-04"],
  [["lasted-long"], "stood at the end of the period and was over the day after", "2026-09-29", "2026-10-01"],
  [[], "was over on the last day of the period", "2026-09-29", "2026-09-30"],
  [[], "began after the period and is over", "2026-10-01", "2026-10-03"],
])("a finding makes %j likelier where it %s", (drivers, _where, from, to) => {
  expect(driversOf(operating({ findings: [{ ...aFinding(from), to }] }))).toEqual(drivers);
});

const criterion = (
  id: "rules-kept" | "looked-back" | "compensation-evaluated" | "certified",
  value: "missed" | "not-performed" | "unknown" | "met" | "not-applicable",
) => ({
  criterion: id,
  value,
  reasons: [],
  more: 0,
  brief: [],
  means: null,
  words: null,
  evidence: [],
});

test.each([
  [["wrong-use-not-excluded"], "looked-back", "missed"],
  [["wrong-use-not-excluded"], "looked-back", "unknown"],
  [[], "looked-back", "met"],
  [[], "looked-back", "not-applicable"],
  [["compensation-not-tested"], "compensation-evaluated", "missed"],
  [[], "compensation-evaluated", "unknown"],
  [[], "certified", "missed"],
] as const)("%j follows from %s: %s", (drivers, id, value) => {
  expect(driversOf(operating({ criteria: [criterion(id, value)] }))).toEqual(drivers);
});

describe("what is touched", () => {
  const reading: System = { ...aSystem("archive"), verbs: ["export"], processes: ["receivables"] };
  const two = ["acme-jp", "acme-us"];
  test.each([
    [[], "nothing", {}],
    [[], "a system that is only read, and is no part of reporting", { systems: [reading] }],
    [
      ["figures-can-be-changed", "processes-touched"],
      "one system that posts, of one entity",
      { systems: [aSystem("ledger")], subjects: [aSubject(["ledger"], ["acme-us"])] },
    ],
    [["several-systems-or-entities"], "two systems that are only read", { systems: [reading, reading] }],
    [["several-systems-or-entities"], "two entities", { subjects: [aSubject([], two)] }],
    [[], "one entity twice", { subjects: [aSubject([], ["acme-us"]), aSubject([], ["acme-us"])] }],
    [["control-automated"], "an automated control", { automated: true }],
  ])("adds %j for %s", (drivers, _what, over: Partial<Evidence>) => {
    expect(driversOf(over)).toEqual(drivers);
  });

  test("names the processes in one order", () => {
    const systems = [{ ...aSystem("ledger"), processes: ["revenue" as const, "close" as const] }];
    const [driver] = indicationOf(anEvidence({ systems }, LEVELS)).magnitude;
    expect(driver).toEqual({
      points: 1,
      reason: "processes-touched",
      with: { processes: ["close", "revenue"] },
    });
  });
});

test.each(["restatement", "evidence_rewritten", "senior_management", "found_by_auditor"] as const)(
  "what a person says of %s raises it, and what a person denies does not",
  (flag) => {
    const denied = { ...flagged(null), flags: { ...flagged(null).flags, [flag]: false } };
    expect(indicationOf(anEvidence({ deficiencies: [denied] }, LEVELS)).severity).toBe("deficiency");
    expect(indicationOf(anEvidence({ deficiencies: [flagged(flag)] }, LEVELS)).severity).toBe(
      "significant-candidate",
    );
  },
);

test.each<[Severity, Partial<Evidence["verdict"]>]>([
  ["significant-candidate", { criteria: [criterion("certified", "missed")] }],
  ["deviation", { criteria: [criterion("certified", "unknown")] }],
  ["deviation", { criteria: [criterion("rules-kept", "missed")] }],
])("where deviations are reported, one finding is %s beside %j", (severity, over) => {
  const verdict = operating({ findings: [aFinding("2026-09-01")], ...over });
  expect(indicationOf(anEvidence(verdict, ["deviation", "significant-candidate"])).severity).toBe(severity);
});

test("where deviations are reported, one that an exception covers is none", () => {
  const excepted = { ...aFinding("2026-09-01"), outcome: "excepted" as const };
  const verdict = operating({ findings: [aFinding("2026-09-01"), excepted] });
  expect(indicationOf(anEvidence(verdict, ["deviation", "significant-candidate"])).severity).toBe(
    "deviation",
  );
});

test("the worst stays the worst, whatever raises it", () => {
  const worst = { ...shared, verdict: long, automated: true, repeated: 1 };
  expect(indicationOf(anEvidence(worst, LEVELS)).severity).toBe("material-candidate");
});
