import type { CountedFinding } from "../../../model/conclusion.ts";
import { Deficiency } from "../../../model/deficiency.ts";
import type { System } from "../../../model/system.ts";
import type { Severity } from "../../../model/verdict.ts";
import { aRegime } from "../../criteria/examples/a-context.ts";
import type { Evidence } from "../severity.ts";
import type { FindingSubject } from "../subjects.ts";

const both = (text: string) => ({ en: text, ja: text });

export const aSubject = (systems: string[], entities: string[]): FindingSubject => ({
  file: "evidence/acme/x.md",
  uid: "github:deploy-key:1",
  title: "a key",
  entities,
  systems,
  assessments: [],
  periods: [],
  lastUsed: null,
});

export const aSystem = (system: string): System => ({
  system,
  title: both(system),
  processes: ["close"],
  entities: ["acme-us"],
  repositories: [],
  verbs: ["post"],
});

export const aFinding = (from: string): CountedFinding => ({
  file: "evidence/acme/x.md",
  check: "credential-is-rotated",
  outcome: "fail",
  from,
  to: null,
  exception: null,
  reason: null,
  with: null,
  last_failed: null,
});

/** An open deficiency of which a person said one thing, or nothing. */
export const flagged = (
  flag: keyof Deficiency["flags"] | null,
  over: Partial<Deficiency> = {},
): Deficiency => ({
  ...Deficiency.parse({
    deficiency: "DEF-1",
    state: "open",
    control: "ROT-01",
    what: "A key was old.",
    subjects: [],
    checks: [],
    criteria: [],
    source: "scan",
    found_on: "2026-09-01",
    root_cause: null,
    owner: null,
    due: null,
    flags: flag === null ? {} : { [flag]: true },
    affects: [
      {
        entity: "acme-us",
        regime: "sox",
        period: "2026-Q3",
        verdict: "deficient-operation",
        indication: "deficiency",
        conclusion: null,
      },
    ],
  }),
  ...over,
});

/** Nothing that weighs, under a regime that knows these levels. */
export const anEvidence = (over: Partial<Evidence>, levels: readonly Severity[]): Evidence => ({
  verdict: { verdict: "deficient-operation", criteria: [], findings: [] },
  regime: aRegime({
    severities: levels.map((severity) => ({ severity, words: both(severity), escalate: null })),
  }).data,
  subjects: [],
  systems: [],
  automated: false,
  deficiencies: [],
  repeated: 0,
  compensated: [],
  cutOff: "2026-09-30",
  periodEnd: "2026-09-30",
  roles: ["controller"],
  ...over,
});
