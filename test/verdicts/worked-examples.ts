import {
  aDrift,
  aFail,
  aLine,
  anIdentity,
  anOrganization,
  aReview,
  aRevoke,
  aSignOff,
  type ScanSeen,
  weekly,
} from "../../action/facets/examples/a-ledger.ts";
import { theParent, theSubsidiary } from "../../action/facets/examples/a-world.ts";
import type { Control } from "../../model/control.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Filed } from "../../model/governance.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Case } from "./a-case.ts";

/** One chain of an example: the regime, what is so, and what the regime concludes. */
export interface Chain {
  regime: string;
  when: string;
  is: Omit<Case, "regimes">;
  verdict: Verdict;
}

export interface Example {
  number: number;
  fact: string;
  chains: readonly Chain[];
}

const chain = (regime: string, verdict: Verdict, is: Chain["is"], when = "as it is"): Chain => ({
  regime,
  when,
  is,
  verdict,
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const CHECK = "credential-is-rotated";
const rule = (check: string): Control["rules"] => [
  { rule: { en: "It holds.", ja: "守られている。" }, checks: [check], facets: [], awaits: null },
];

const forty = {
  review: {
    lines: numbers(40).map((id) =>
      id <= 3
        ? aRevoke(id, "2026-09-25", { at: "2026-09-18T01:00:00Z" })
        : aLine(id, { at: `2026-09-18T0${id % 10}:00:00Z` }),
    ),
    completed: "2026-09-18T10:00:00Z",
    due: "2026-09-30",
    duties: null,
  },
  ledger: { identities: numbers(40).map((id) => anIdentity(id)) },
};

const keysLeftOut = {
  review: {
    population: {
      ...aReview("acme-us", "sox").data.population,
      excluded: numbers(6).map((id) => ({
        uid: `github:deploy-key:${100 + id}`,
        privileged: true,
        reason: "Technical accounts.",
      })),
    },
  },
};
const tokensOnly = { overlay: { kinds: ["fine-grained-token" as const] } };

const twelveDays = { review: { lines: [aLine(1), aRevoke(2, "2026-09-28", { decision: "modify" })] } };

const afterClose = {
  parameters: { "rev.remediate_bd": { strict: 15 } },
  review: {
    lines: [aLine(1), aRevoke(2, "2026-10-10", { at: "2026-09-25T02:00:00Z" })],
    completed: "2026-09-25T03:00:00Z",
    due: "2026-09-30",
  },
};
const afterYearEnd = {
  period: "2026-Q1",
  review: {
    population: { ...aReview("acme-jp", "jsox").data.population, frozen: "2026-02-28T02:00:00Z" },
    lines: [
      aLine(1, { at: "2026-03-10T02:00:00Z" }),
      aRevoke(2, "2026-04-10", { at: "2026-03-25T02:00:00Z" }),
    ],
    completed: "2026-03-25T03:00:00Z",
    due: "2026-03-31",
    roll_forward: { at: "2026-04-02T02:00:00Z", by: "sara", changes: "None." },
  },
  ledger: { scans: weekly("2025-12-24", "2026-05-06") },
};

const central = {
  overlay: { frequency: "semi-annual" as const },
  signOff: { reviewer: { login: "maria", id: 1105, person: "Maria", role: "controller", entity: "acme-us" } },
  ledger: {
    drift: aDrift({
      differences: [
        {
          rule: "DR-01",
          control: "REV-01",
          left: {
            file: "controls/regimes/sox/REV-01.en.md",
            field: "frequency",
            value: "quarterly",
            normalised: "P3M",
          },
          right: {
            file: "controls/regimes/jsox/REV-01.ja.md",
            field: "frequency",
            value: "semi-annual",
            normalised: "P6M",
          },
          verdict: "block",
          variance: null,
          because: { en: "The frequencies differ.", ja: "頻度が異なる。" },
        },
      ],
    }),
  },
};

const overdue = {
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
          reason: "GitHub gave 200 of 412 deploy keys.",
          cure: "repository permission Administration: read",
        },
      },
    ],
  },
});
const partial = { ledger: { scans: weekly("2026-06-24", "2026-11-04", cutShort("2026-09-30")) } };
const partialAtYearEnd = {
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
const partialInterim = { ledger: { scans: weekly("2026-06-24", "2026-09-20", cutShort("2026-09-21")) } };

const halves = ["FY2027-H1", "FY2027-H2"].map((period, index) => {
  const [month, year] = index === 0 ? ["09", "2026"] : ["03", "2027"];
  return aReview("acme-jp", "jsox", {
    period,
    population: {
      ...aReview("acme-jp", "jsox").data.population,
      frozen: index === 0 ? "2026-09-01T02:00:00Z" : "2027-03-01T02:00:00Z",
    },
    lines: [1, 2].map((id) => aLine(id, { at: `${year}-${month}-10T0${id}:00:00Z` })),
    completed: `${year}-${month}-14T02:00:00Z`,
    due: `${year}-${month}-15`,
    roll_forward: { at: "2027-04-02T02:00:00Z", by: "sara", changes: "None." },
  });
});
const semiAnnual = {
  period: "FY2027",
  overlay: { frequency: "semi-annual" as const },
  ledger: {
    reviews: halves,
    signOffs: halves.map(({ data: { period } }) => aSignOff("acme-jp", "jsox", { period })),
    scans: weekly("2026-03-25", "2027-05-05"),
  },
};
const notAssessed = {
  governance: {
    entities: [
      theParent({
        scoping: ["sox", "soc2"].map((regime) => ({
          regime,
          controls: [],
          included: false,
          reason: "It does not file in the United States.",
          decided_by: "maria",
          decided_on: "2026-01-15",
        })),
      }),
      theSubsidiary(),
    ],
  },
};
const twoOfFour = ["2026-Q2", "2026-Q4"].map((period) =>
  aReview("acme-us", "sox", {
    period,
    roll_forward: { at: "2027-01-04T02:00:00Z", by: "sara", changes: "None." },
  }),
);
const tooSeldom = {
  period: "FY2026",
  ledger: {
    reviews: twoOfFour,
    signOffs: twoOfFour.map(({ data: { period } }) => aSignOff("acme-us", "sox", { period })),
    scans: weekly("2025-12-24", "2027-02-03"),
  },
};

const APPROVED = "identity-was-approved-before-use";
const marchFailure = {
  control: "PRV-01",
  rules: rule(APPROVED),
  review: null,
  signOff: null,
  ledger: {
    scans: weekly("2025-03-26", "2027-05-05", {
      "2026-03-11": { opened: [{ file: anIdentity(1).file, check: APPROVED, outcome: "fail" }] },
      "2026-04-08": { resolved: [{ file: anIdentity(1).file, check: APPROVED, outcome: "pass" }] },
    }),
  },
};
/** Cured before the year ended, and not yet seen to work again. */
const notReoperated = {
  ...marchFailure,
  ledger: {
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
      facets: [],
      source: "scan",
      found_on: "2026-03-11",
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

const creatorReviews = {
  ledger: {
    organization: anOrganization(["omar"]),
    identities: [1, 2].map((id) =>
      anIdentity(id, {
        lifecycle: [{ event: "create", at: "2026-01-01T00:00:00Z", by: "omar", source: "github" }],
      }),
    ),
  },
};

const sixty = numbers(60).map((id) =>
  aLine(id, {
    at: `2026-09-10T01:0${Math.floor(id / 41)}:${String(Math.floor(id * 1.5) % 60).padStart(2, "0")}Z`,
    rationale: "Needed.",
  }),
);
const hasty = (explained: boolean | null) => ({
  review: {
    lines: sixty,
    interview: explained === null ? null : { by: "sara", at: "2026-10-02T02:00:00Z", explained },
  },
  ledger: { identities: numbers(60).map((id) => anIdentity(id)) },
});

const BOUNDED = "emergency-access-is-bounded";
const thirtyHours = {
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

export const EXAMPLES: readonly Example[] = [
  {
    number: 1,
    fact: "a review of 40 on day 80 of 90, all signed, 3 revokes closed, duties never tested",
    chains: [
      chain("soc2", "effective", forty),
      chain("sox", "deficient-design", forty),
      chain("jsox", "effective", forty, "the description does not rely on segregation"),
      chain(
        "jsox",
        "deficient-design",
        { ...forty, overlay: { relies_on: ["duties-tested"] } },
        "the description relies on it",
      ),
    ],
  },
  {
    number: 2,
    fact: "a review that left out 6 privileged deploy keys",
    chains: [
      chain("soc2", "exception-noted", keysLeftOut, "the description includes keys"),
      chain("soc2", "effective", { ...keysLeftOut, ...tokensOnly }, "the description is of tokens only"),
      chain("sox", "deficient-design", keysLeftOut),
      chain(
        "sox",
        "deficient-design",
        { ...keysLeftOut, ...tokensOnly },
        "the description is of tokens only",
      ),
      chain("jsox", "deficient-design", keysLeftOut, "keys are in the scope of assessment"),
    ],
  },
  {
    number: 3,
    fact: "an excess right taken away after 12 business days of a promised 10, before the close",
    chains: [
      chain("soc2", "exception-noted", twelveDays),
      chain("sox", "effective", twelveDays),
      chain("jsox", "effective", twelveDays),
    ],
  },
  {
    number: 4,
    fact: "revocations seen done 3 days after the close, within 15 business days",
    chains: [
      chain("soc2", "effective", afterClose),
      chain("sox", "deficient-operation", afterClose),
      chain("jsox", "effective", afterClose, "the year goes on"),
      chain("jsox", "deficient-operation", afterYearEnd, "the quarter ends the year"),
    ],
  },
  {
    number: 5,
    fact: "a central review without a local approver, and a description that says semi-annual",
    chains: [
      chain("soc2", "effective", {}),
      chain("sox", "effective", {}),
      chain("jsox", "deficient-design", central),
    ],
  },
  {
    number: 6,
    fact: "a shared secret past its 90 days",
    chains: [
      chain("soc2", "exception-noted", overdue),
      chain("sox", "deficient-operation", overdue),
      chain("jsox", "deficient-operation", overdue),
    ],
  },
  {
    number: 7,
    fact: "200 of 412 deploy keys read, all of them clean",
    chains: [
      chain("soc2", "indeterminate", partialInterim, "the period goes on"),
      chain("soc2", "exception-noted", partial, "the period is over"),
      chain("sox", "indeterminate", partial),
      chain("sox", "deficient-operation", partialAtYearEnd, "the year is over"),
      chain("jsox", "indeterminate", partial),
    ],
  },
  {
    number: 8,
    fact: "a Japanese subsidiary that reviews twice a year, as it declares",
    chains: [
      chain("soc2", "out-of-scope", notAssessed),
      chain("sox", "out-of-scope", notAssessed),
      chain("sox", "deficient-operation", tooSeldom, "an identity serves a path of a filer, too"),
      chain("jsox", "effective", semiAnnual),
    ],
  },
  {
    number: 9,
    fact: "one of 25 approvals failed in March, was cured and not repeated",
    chains: [
      chain("soc2", "exception-noted", { ...marchFailure, period: "FY2026" }),
      chain("sox", "effective", { ...marchFailure, period: "FY2026" }),
      chain("jsox", "deficient-operation", { ...marchFailure, period: "FY2026" }, "it stood on 31 March"),
      chain("jsox", "deficient-operation", { ...notReoperated, period: "FY2026" }, "it was not retested"),
      chain(
        "jsox",
        "effective",
        { ...notReoperated, period: "FY2026", governance: { deficiencies: [aDeficiency("closed")] } },
        "it was retested and closed by 31 March",
      ),
    ],
  },
  {
    number: 10,
    fact: "an owner of the organisation reviewed keys that they had created",
    chains: [
      chain("soc2", "effective", creatorReviews),
      chain("sox", "deficient-operation", creatorReviews),
      chain(
        "jsox",
        "deficient-operation",
        { ...creatorReviews, overlay: { relies_on: ["reviewer-independent"] } },
        "independence is described",
      ),
      chain("jsox", "effective", creatorReviews, "independence is not described"),
    ],
  },
  {
    number: 11,
    fact: "60 lines decided in 90 seconds with one and the same reason",
    chains: [
      chain("soc2", "effective", hasty(null), "nobody asked"),
      chain("soc2", "exception-noted", hasty(false), "the reviewer could not explain"),
      chain("sox", "indeterminate", hasty(null), "nobody asked"),
      chain("sox", "deficient-operation", hasty(false), "the reviewer could not explain"),
      chain("sox", "effective", hasty(true), "the reviewer explained"),
      chain("jsox", "effective", hasty(null), "nobody asked"),
      chain("jsox", "deficient-operation", hasty(false), "the reviewer could not explain"),
    ],
  },
  {
    number: 12,
    fact: "an emergency access of 30 hours with a limit of 24",
    chains: [
      chain("soc2", "exception-noted", thirtyHours),
      chain("sox", "deficient-operation", thirtyHours),
      chain("jsox", "deficient-operation", thirtyHours),
    ],
  },
];
