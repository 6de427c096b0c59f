import { repositoryFactsUnread } from "../../../model/repository-facts/index.ts";
import type { Assessment } from "../../../model/assessment.ts";
import type { Entity } from "../../../model/entity.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import type { FactsOf, Identity } from "../../../model/identity.ts";
import { emptyLedger, type Ledger } from "../../../model/ledger.ts";
import { OwnershipStatement } from "../../../model/ownership.ts";
import { periodOf } from "../../../model/period.ts";
import { Repository } from "../../../model/repository.ts";
import { Review } from "../../../model/review.ts";
import { aRegime } from "../../criteria/examples/a-context.ts";
import { weekly } from "../../criteria/examples/a-scan.ts";
import { anOverlay } from "../../criteria/examples/a-world.ts";
import { viewOf, type LedgerView } from "../view.ts";

type Common = Omit<Partial<Identity>, "kind" | "facts">;

const STATEMENT = "controls/identities/ledger.md";

const common = (uid: string, title: string) => ({
  record: "identity" as const,
  schema: 2 as const,
  uid,
  organization: "acme",
  title,
  state: "active" as const,
  first_observed: "2026-01-01T00:00:00Z",
  ownership: {
    statement: STATEMENT,
    business_owner: "hana",
    technical_steward: "dana",
    systems: [],
    entities: ["acme-us"],
  },
  assessments: [],
  findings: [],
  lifecycle: [],
});

const filed = (data: Identity): Filed<Identity> => ({
  file: `evidence/acme/identities/${data.kind}/${data.uid.replace(/^.*:/, "")}.md`,
  data,
  body: "",
});

/** A deploy key of the repository `ledger`. */
export const aKey = (
  id: number,
  over: Common = {},
  facts: Partial<FactsOf<"deploy-key">> = {},
): Filed<Identity> =>
  filed({
    ...common(`github:deploy-key:${id}`, `key ${id}`),
    repository: "ledger",
    repository_id: 1,
    ...over,
    kind: "deploy-key",
    facts: {
      created_at: "2026-01-01T00:00:00Z",
      added_by: "dana",
      read_only: true,
      verified: true,
      enabled: true,
      fingerprint: "SHA256:x",
      ...facts,
    },
  });

/** A fine-grained token that reads the contents of the repository `ledger`. */
export const aToken = (
  id: number,
  over: Common = {},
  facts: Partial<FactsOf<"fine-grained-token">> = {},
): Filed<Identity> =>
  filed({
    ...common(`github:fine-grained-token:${id}`, `token ${id}`),
    repository: null,
    repository_id: null,
    ...over,
    kind: "fine-grained-token",
    facts: {
      grant_id: id,
      owner: "hana",
      access_granted_at: "2026-01-01T00:00:00Z",
      expires_at: null,
      expired: false,
      repository_selection: "subset",
      repositories: ["ledger"],
      permissions: { organization: {}, repository: { contents: "read" }, other: {} },
      ...facts,
    },
  });

export const aRepository = (id: number, name: string, over: object = {}): Filed<Repository> => ({
  file: `evidence/acme/repositories/${name}.md`,
  body: "",
  data: Repository.parse({
    record: "repository",
    schema: 2,
    uid: `github:repository:${id}`,
    id,
    organization: "acme",
    name,
    state: "active",
    first_observed: "2026-01-01T00:00:00Z",
    systems: [],
    entities: [],
    facts: {
      visibility: "private",
      archived: false,
      fork: false,
      default_branch: "main",
      created_at: null,
      environments: [],
      workflows: [],
      never_run: null,
      ...repositoryFactsUnread,
      ...over,
    },
    assessments: [],
    findings: [],
    lifecycle: [],
  }),
});

/** A ledger of these identities, with weekly scans in the third quarter. */
export const aLedgerOf = (identities: readonly Filed<Identity>[], over: Partial<Ledger> = {}): Ledger => ({
  ...emptyLedger(),
  repositories: [aRepository(1, "ledger"), aRepository(2, "web")],
  identities,
  scans: weekly("2026-06-24", "2026-08-26"),
  ...over,
});

export const aViewOf = (identities: readonly Filed<Identity>[], over: Partial<Ledger> = {}): LedgerView =>
  viewOf(aLedgerOf(identities, over));

/** A statement with what a test says of it; the identities above name it. */
export const aStatement = (over: Partial<OwnershipStatement> = {}): Filed<OwnershipStatement> => ({
  file: STATEMENT,
  body: "",
  data: {
    ...OwnershipStatement.parse({
      selector: { repository: "ledger" },
      business_owner: "hana",
      technical_steward: "dana",
      purpose: "The nightly export.",
      why_non_human: "It runs at night.",
    }),
    ...over,
  },
});

export const anAssessment = (
  check: string,
  outcome: Assessment["outcome"],
  over: Partial<Assessment> = {},
): Assessment => ({ check, controls: [], outcome, since: "2026-07-01", reason: "seen", with: {}, ...over });

/** An assessment that somebody decided that the identity can do nothing to reporting. */
export const decidedNothing = (by = "maria"): Assessment =>
  anAssessment("reporting-relevance-is-decided", "stated", {
    reason: "decided-that-it-can-do-nothing",
    with: { by, on: "2026-02-01" },
  });

/** A review in which these lines were decided on. */
export const aReviewOf = (lines: Review["lines"], over: Partial<Review> = {}): Review => ({
  ...Review.parse({
    record: "review",
    schema: 2,
    organization: "acme",
    period: "2026-Q2",
    entity: "acme-us",
    regime: "sox",
    controls: ["REV-01"],
    population: {
      commit: "b".repeat(40),
      frozen: "2026-06-01T03:00:00Z",
      scan: "acme-20260601T000000Z",
      digest: `sha256:${"0".repeat(64)}`,
      identities: lines.length,
      kinds: [],
      relevance: "all",
      excluded: [],
      removed: [],
      complete: true,
      gaps: [],
    },
    opened: "2026-06-01T03:00:00Z",
    time_zone: "UTC",
    due: "2026-06-15",
    completed: "2026-06-14T03:00:00Z",
    performer_role: "control-operator",
    lines,
  }),
  ...over,
});

/** What people state beside it. */
export const withStatement = (
  governance: Governance,
  ...statements: Filed<OwnershipStatement>[]
): Governance => ({ ...governance, statements });

/** The review of the third quarter that is due at an entity. */
export const aCampaign = (entity: Filed<Entity>) => ({
  entity,
  regime: aRegime(),
  overlay: anOverlay("sox", "REV-01"),
  period: periodOf("2026-Q3", "12-31"),
  day: "2026-09-01",
  steps: {
    freeze: "2026-08-31",
    due: "2026-09-15",
    remediation: null,
    certification: "2026-10-14",
    rollForward: null,
  },
});
