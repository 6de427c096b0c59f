import { aFail, aLine, anIdentity, aReview } from "../../action/criteria/examples/a-ledger.ts";
import { type ScanSeen, weekly } from "../../action/criteria/examples/a-scan.ts";
import type { Control } from "../../model/control.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Filed } from "../../model/governance.ts";

const CHECK = "credential-is-rotated";
const rule = (check: string): Control["rules"] => [
  { rule: { en: "It holds.", ja: "守られている。" }, checks: [check], criteria: [], open: null },
];

export const overdue = {
  control: "ROT-01",
  rules: rule(CHECK),
  review: null,
  signOff: null,
  ledger: {
    identities: [anIdentity(1, { assessments: [aFail(CHECK, "2026-08-31")] })],
    scans: weekly("2026-06-24", "2026-11-04", {
      "2026-09-02": { opened: [{ file: anIdentity(1).file, check: CHECK, outcome: "fail" }] },
    }),
  },
};

const cutShort = (day: string): Record<string, ScanSeen> => ({
  [day]: {
    gaps: [
      {
        source: "deploy-keys",
        gap: {
          unit: "ledger",
          scope: { of: "repository", repository: 1 },
          state: "partial",
          reason: { reason: "list-too-long", with: { items: 200 } },
          remedy: {
            reason: "grant-permission",
            with: { holder: "app", any_of: [[{ name: "administration", level: "read" }]] },
          },
        },
      },
    ],
  },
});
export const partial = { ledger: { scans: weekly("2026-06-24", "2026-11-04", cutShort("2026-09-30")) } };
export const partialAtYearEnd = {
  period: "2026-Q4",
  review: {
    population: { ...aReview("acme-us", "sox").data.population, frozen: "2026-11-30T02:00:00Z" },
    lines: [aLine(1, { at: "2026-12-10T01:00:00Z" }), aLine(2, { at: "2026-12-10T02:00:00Z" })],
    completed: "2026-12-14T02:00:00Z",
    due: "2026-12-15",
    roll_forward: { at: "2027-01-04T02:00:00Z", by: "sara", changes: "None." },
  },
  ledger: { scans: weekly("2026-09-24", "2027-02-10", cutShort("2026-12-31")) },
};
export const partialInterim = {
  ledger: { scans: weekly("2026-06-24", "2026-09-20", cutShort("2026-09-21")) },
};

const APPROVED = "identity-was-approved-before-use";
const approved = anIdentity(1, { assessments: [aFail(APPROVED, "2026-04-08", { outcome: "pass" })] });
export const marchFailure = {
  control: "PRV-01",
  rules: rule(APPROVED),
  review: null,
  signOff: null,
  ledger: {
    identities: [approved],
    scans: weekly("2025-03-26", "2027-05-05", {
      "2026-03-11": { opened: [{ file: anIdentity(1).file, check: APPROVED, outcome: "fail" }] },
      "2026-04-08": { resolved: [{ file: anIdentity(1).file, check: APPROVED, outcome: "pass" }] },
    }),
  },
};
/** Remediated before the year ended, and not yet seen to work again. */
export const notReoperated = {
  ...marchFailure,
  ledger: {
    identities: [approved],
    scans: weekly("2025-03-26", "2027-05-05", {
      "2026-03-11": { opened: [{ file: anIdentity(1).file, check: APPROVED, outcome: "fail" }] },
      "2026-03-25": { resolved: [{ file: anIdentity(1).file, check: APPROVED, outcome: "pass" }] },
    }),
  },
  governance: { deficiencies: [aDeficiency("remediated")] },
};

export function aDeficiency(state: Deficiency["state"]): Filed<Deficiency> {
  return {
    file: "controls/deficiencies/DEF-1.md",
    body: "",
    data: {
      deficiency: "DEF-1",
      state,
      control: "PRV-01",
      what: "One App of 25 was installed before its approval.",
      subjects: [anIdentity(1).data.uid],
      checks: [APPROVED],
      criteria: [],
      source: "scan",
      found_on: "2026-03-11",
      proposed_on: null,
      root_cause: "The approver was away.",
      cause: "absence",
      owner: "dana",
      due: "2026-04-15",
      affects: [
        {
          entity: "acme-jp",
          regime: "jsox",
          period: "FY2026",
          verdict: "deficient-operation",
          indication: "deficiency",
          conclusion: null,
        },
      ],
      flags: {
        could_exceed_materiality: null,
        senior_management: null,
        restatement: null,
        found_by_auditor: null,
        evidence_rewritten: null,
        qualitative: null,
      },
      exceptions: [],
      remediated_on: "2026-03-25",
      retests: [],
      closed: state === "closed" ? { at: "2026-03-30", by: "sara" } : null,
    },
  };
}

const BOUNDED = "emergency-access-is-bounded";
export const thirtyHours = {
  control: "BRK-01",
  rules: rule(BOUNDED),
  review: null,
  signOff: null,
  ledger: {
    identities: [
      anIdentity(1, { ownership: null, repository_id: null, assessments: [aFail(BOUNDED, "2026-08-11")] }),
    ],
  },
};
