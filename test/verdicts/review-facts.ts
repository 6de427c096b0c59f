import {
  aDrift,
  aLine,
  anIdentity,
  anOrganization,
  aReview,
  aRevoke,
  aSignOff,
} from "../../action/criteria/examples/a-ledger.ts";
import { weekly } from "../../action/criteria/examples/a-scan.ts";
import { theParent, theSubsidiary } from "../../action/criteria/examples/a-world.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
export const forty = {
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

export const keysLeftOut = {
  review: {
    population: {
      ...aReview("acme-us", "sox").data.population,
      excluded: numbers(6).map((id) => ({
        uid: `github:deploy-key:${100 + id}`,
        title: null,
        privileged: true,
        reason: "Technical accounts.",
        by: null,
      })),
    },
  },
};
export const tokensOnly = { overlay: { kinds: ["fine-grained-token" as const] } };

export const twelveDays = { review: { lines: [aLine(1), aRevoke(2, "2026-09-28", { decision: "modify" })] } };

export const afterClose = {
  parameters: { "rev.remediate_bd": { strict: 15 } },
  review: {
    lines: [aLine(1), aRevoke(2, "2026-10-10", { at: "2026-09-25T02:00:00Z" })],
    completed: "2026-09-25T03:00:00Z",
    due: "2026-09-30",
  },
};
export const afterYearEnd = {
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

export const central = {
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
          reason: "translation-of-another-text",
          with: { control: "REV-01" },
        },
      ],
    }),
  },
};

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
export const semiAnnual = {
  period: "FY2027",
  overlay: { frequency: "semi-annual" as const },
  ledger: {
    reviews: halves,
    signOffs: halves.map(({ data: { period } }) => aSignOff("acme-jp", "jsox", { period })),
    scans: weekly("2026-03-25", "2027-05-05"),
  },
};
export const notAssessed = {
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
export const tooSeldom = {
  period: "FY2026",
  ledger: {
    reviews: twoOfFour,
    signOffs: twoOfFour.map(({ data: { period } }) => aSignOff("acme-us", "sox", { period })),
    scans: weekly("2025-12-24", "2027-02-03"),
  },
};

export const creatorReviews = {
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
export const hasty = (explained: boolean | null) => ({
  review: {
    lines: sixty,
    interview: explained === null ? null : { by: "sara", at: "2026-10-02T02:00:00Z", explained },
  },
  ledger: { identities: numbers(60).map((id) => anIdentity(id)) },
});
