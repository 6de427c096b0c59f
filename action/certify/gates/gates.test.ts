import { describe, expect, test } from "vitest";
import { Deficiency } from "../../../model/deficiency.ts";
import { Exception } from "../../../model/exception.ts";
import { GATE_IDS, type GateId } from "../../../model/certification.ts";
import { gateReasons, printHeld } from "../../../model/reasons/certifications/gates.ts";
import { aDrift, aLine, aReview, aRevoke, aSignOff } from "../../criteria/examples/a-ledger.ts";
import { weekly } from "../../criteria/examples/a-scan.ts";
import { theParent } from "../../criteria/examples/a-world.ts";
import { factsWhere, type Otherwise } from "../examples/a-period.ts";
import { gatesOf, isReady } from "./index.ts";

const filed = <T>(data: T) => ({ file: "controls/x.md", body: "", data });
const acceptance = { by: "sara", at: "2026-09-01", until: "2026-12-31", reference: null };

const anException = (over: Partial<Exception> = {}) =>
  filed(
    Exception.parse({
      exception: "EXC-1",
      type: "ordinary",
      title: "An old key",
      checks: ["credential-is-rotated"],
      controls: ["ROT-01"],
      selector: { uid: "github:deploy-key:2" },
      reason: "It cannot be renewed yet.",
      risk: "It leaks.",
      requested_by: "dana",
      requested_on: "2026-08-30",
      accepted: acceptance,
      compensating: [],
      financial_path: [],
      financial_reason: "None.",
      ...over,
    }),
  );

const aDeficiency = (over: Partial<Deficiency> = {}) =>
  filed(
    Deficiency.parse({
      deficiency: "DEF-1",
      state: "open",
      control: "ROT-01",
      what: "A key was not renewed.",
      subjects: [],
      checks: [],
      criteria: [],
      source: "scan",
      found_on: "2026-09-30",
      root_cause: "Nobody was asked.",
      owner: "dana",
      due: "2026-11-01",
      affects: [
        {
          entity: "acme-us",
          regime: "sox",
          period: "2026-Q3",
          verdict: "deficient-operation",
          indication: "deficiency",
          conclusion: { severity: "deficiency", by: "maria", at: "2026-10-02", rationale: "Small." },
        },
      ],
      ...over,
    }),
  );
const unconcluded = aDeficiency().data.affects.map((one) => ({ ...one, conclusion: null }));

/** A roster on which sara may accept a risk. */
const roster = {
  entities: [
    theParent({
      regimes: ["sox"],
      roster: [
        ...theParent().data.roster,
        {
          role: "security-lead",
          login: "sara",
          id: 1110,
          name: "sara",
          from: "2020-01-01",
          to: null,
          competence: null,
          delegated_by: null,
        },
      ],
    }),
  ],
};

const unread = {
  "2026-10-07": {
    gaps: [
      {
        source: "repository-secrets" as const,
        gap: {
          scope: { of: "organization" as const },
          unit: "acme",
          state: "denied" as const,
          reason: { reason: "no-permission", with: {} },
          remedy: null,
        },
      },
    ],
  },
};

const difference = {
  rule: "DR-01",
  control: "REV-01",
  left: { file: "controls/regimes/sox/REV-01.en.md", field: "frequency", value: "a", normalised: "P3M" },
  right: { file: "controls/regimes/sox/REV-02.en.md", field: "frequency", value: "b", normalised: "P6M" },
  verdict: "block" as const,
  variance: null,
  reason: "translation-of-another-text",
  with: { control: "REV-01" },
};
const notRead = (reason: string, rule = "DR-01") =>
  aDrift({ rules: [{ rule, compared: 0, differences: 0, unknown: [{ reason, with: {} }] }] });

/** What is otherwise, the gate that says so, its state, the reason, and who can help. */
const rows: [what: string, gate: GateId, state: string, reasons: string[], people: string[], Otherwise][] = [
  [
    "a source was not read",
    "population",
    "unknown",
    ["source-not-read"],
    ["maria"],
    { ledger: { scans: weekly("2026-06-24", "2026-09-30", unread) } },
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
    { ledger: { signOffs: [] }, waiting: { signOffs: [aSignOff("acme-us", "sox")], deficiencies: [] } },
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
    { waiting: { signOffs: [], deficiencies: ["DEF-2"] } },
  ],
  [
    "an exception is over",
    "exceptions",
    "failed",
    ["exception-over"],
    ["maria", "sara"],
    {
      governance: {
        ...roster,
        exceptions: [anException({ accepted: { ...acceptance, until: "2026-10-06" } })],
      },
    },
  ],
  [
    "nobody accepted an exception",
    "exceptions",
    "failed",
    ["exception-over"],
    ["maria", "sara"],
    { governance: { ...roster, exceptions: [anException({ accepted: null })] } },
  ],
  [
    "an exception was accepted by who asked",
    "exceptions",
    "failed",
    ["exception-without-authority"],
    ["maria", "sara"],
    { governance: { ...roster, exceptions: [anException({ requested_by: "sara" })] } },
  ],
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

const fine: [what: string, Otherwise][] = [
  ["everything is in order", {}],
  [
    "a change that is not done is excepted",
    {
      governance: { ...roster, exceptions: [anException()] },
      ledger: { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(2, null)] })] },
    },
  ],
  [
    "a change was done late",
    { ledger: { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(2, "2026-10-05")] })] } },
  ],
  [
    "an exception that is over was closed",
    {
      governance: {
        ...roster,
        exceptions: [
          anException({
            accepted: { ...acceptance, until: "2026-10-01" },
            closed: { at: "2026-10-01", by: "sara", evidence: "Gone." },
          }),
        ],
      },
    },
  ],
  [
    "an exception that is over is of nothing here",
    {
      governance: {
        ...roster,
        exceptions: [
          anException({
            selector: { uid: "github:deploy-key:99" },
            accepted: { ...acceptance, until: "2026-10-01" },
          }),
        ],
      },
    },
  ],
  ["a deficiency is complete", { governance: { deficiencies: [aDeficiency()] } }],
  [
    "a deficiency that lacks everything is closed, or reaches another entity",
    {
      governance: {
        deficiencies: [
          aDeficiency({ state: "closed", root_cause: null }),
          aDeficiency({
            root_cause: null,
            affects: unconcluded.map((one) => ({ ...one, entity: "acme-jp" })),
          }),
        ],
      },
    },
  ],
  [
    "documents that differ are of another regime",
    {
      ledger: {
        drift: aDrift({
          differences: [
            {
              ...difference,
              left: { ...difference.left, file: "controls/regimes/soc2/REV-01.en.md" },
              right: { ...difference.right, file: "controls/regimes/soc2/REV-02.en.md" },
            },
          ],
        }),
      },
    },
  ],
  [
    "a variance accepts the difference",
    { ledger: { drift: aDrift({ differences: [{ ...difference, verdict: "accepted", variance: "v" }] }) } },
  ],
  [
    "a rule had nothing to compare, or none of it is ever read",
    { ledger: { drift: notRead("nothing-to-compare") } },
  ],
  [
    "a control was never performed, which is for its own gate",
    { ledger: { drift: notRead("no-review-completed", "DR-19") } },
  ],
];

test.each(fine)("a period may be certified where %s", (_what, over) => {
  const gates = gatesOf(factsWhere(over));
  expect(gates.filter(({ state }) => state !== "met")).toEqual([]);
  expect(isReady(gates)).toBe(true);
});
