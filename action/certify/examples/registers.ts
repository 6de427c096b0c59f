import type { Approvals, NamedApproval } from "../../../model/approvals.ts";
import { Deficiency } from "../../../model/deficiency.ts";
import { Exception } from "../../../model/exception.ts";
import type { Filed } from "../../../model/governance.ts";
import { aDrift } from "../../criteria/examples/a-ledger.ts";
import { theParent } from "../../criteria/examples/a-world.ts";
import { digestOf } from "../../digest/digest.ts";
import { inException } from "../../queries/named-approvals.ts";

const filed = <T>(data: T) => ({ file: "controls/x.md", body: "", data });
export const acceptance = { by: "sara", at: "2026-09-01", until: "2026-12-31", reference: null };

export const anException = (over: Partial<Exception> = {}) =>
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

/** Where the acceptances of an exception were seen given: all of them, or those of one person. */
export function seen(
  exception: ReturnType<typeof anException>,
  over: Partial<NamedApproval> = {},
  by: string | null = null,
): Filed<Approvals> {
  const approvals = inException(exception.data)
    .filter((named) => by === null || named.by === by)
    .map((named): NamedApproval => ({
      file: exception.file,
      by: named.by,
      on: named.on,
      digest: digestOf(named.words),
      found: "seen",
      commit: "c".repeat(40),
      pull_request: 9,
      author: "dana",
      review: 90,
      submitted: "2026-09-01T09:00:00Z",
      ...over,
    }));
  return {
    file: "evidence/acme/approvals.md",
    body: "",
    data: { record: "approvals", schema: 2, organization: "acme", approvals },
  };
}

export const aDeficiency = (over: Partial<Deficiency> = {}) =>
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
export const unconcluded = aDeficiency().data.affects.map((one) => ({ ...one, conclusion: null }));

/** A roster on which sara may accept a risk. */
export const roster = {
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

export const unread = {
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

export const difference = {
  rule: "DR-01",
  control: "REV-01",
  left: { file: "controls/regimes/sox/REV-01.en.md", field: "frequency", value: "a", normalised: "P3M" },
  right: { file: "controls/regimes/sox/REV-02.en.md", field: "frequency", value: "b", normalised: "P6M" },
  verdict: "block" as const,
  variance: null,
  reason: "translation-of-another-text",
  with: { control: "REV-01" },
};
export const notRead = (reason: string, rule = "DR-01") =>
  aDrift({ rules: [{ rule, compared: 0, differences: 0, unknown: [{ reason, with: {} }] }] });
