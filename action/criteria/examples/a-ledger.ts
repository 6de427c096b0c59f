import { NOTHING_SEEN } from "../../../model/organization.ts";
import type { Assessment } from "../../../model/assessment.ts";
import { type Drift, Drift as DriftSchema } from "../../../model/drift.ts";
import type { FindingPeriod } from "../../../model/finding.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Identity } from "../../../model/identity.ts";
import { type Day, dayOf } from "../../../model/instant.ts";
import { emptyLedger, type Ledger } from "../../../model/ledger.ts";
import type { Organization } from "../../../model/organization.ts";
import { type Review, type ReviewLine, Review as ReviewSchema } from "../../../model/review.ts";
import type { Conflict } from "../../../model/reviews/conflict.ts";
import { SIGN_OFF_RULES, type SignOff } from "../../../model/sign-off.ts";
import { continuedPeriods } from "../../evidence/periods.ts";
import { DAY, DIGEST, weekly } from "./a-scan.ts";
import { PEOPLE } from "./a-world.ts";

export const SHA = "a".repeat(40);

/** A write deploy key of the ledger that nobody in a review owns. */
export function anIdentity(id: number, over: Partial<Identity> = {}): Filed<Identity> {
  const data: Identity = {
    record: "identity",
    schema: 2,
    uid: `github:deploy-key:${id}`,
    kind: "deploy-key",
    organization: "acme",
    repository: "ledger",
    repository_id: 1,
    title: `key ${id}`,
    state: "active",
    first_observed: "2026-01-01T00:00:00Z",
    findings: [],
    facts: {
      created_at: "2026-01-01T00:00:00Z",
      added_by: PEOPLE.steward.login,
      read_only: false,
      verified: true,
      enabled: true,
      fingerprint: "SHA256:x",
    },
    ownership: {
      statement: "controls/identities/ledger.md",
      business_owner: PEOPLE.owner.login,
      technical_steward: PEOPLE.steward.login,
      systems: ["ledger"],
      entities: ["acme-jp", "acme-us"],
    },
    assessments: [],
    lifecycle: [],
  };
  const made: Identity =
    over.kind === undefined || over.kind === "deploy-key" ? { ...data, ...shape(over) } : data;
  return { file: `evidence/acme/identities/deploy-key/ledger/${id}.md`, body: "", data: made };
}

/** What all kinds have in common. */
const shape = ({ uid, title, state, ownership, assessments, lifecycle, repository_id }: Partial<Identity>) =>
  Object.fromEntries(
    Object.entries({ uid, title, state, ownership, assessments, lifecycle, repository_id }).filter(
      ([, value]) => value !== undefined,
    ),
  );

export const aFail = (check: string, since: Day, over: Partial<Assessment> = {}): Assessment => ({
  check,
  controls: [],
  outcome: "fail",
  since,
  reason: "not-seen",
  with: {},
  ...over,
});

export const aLine = (id: number, over: Partial<ReviewLine> = {}): ReviewLine => ({
  uid: `github:deploy-key:${id}`,
  file: `evidence/acme/identities/deploy-key/ledger/${id}.md`,
  kind: "deploy-key",
  title: `key ${id}`,
  repository: "ledger",
  business_owner: "hana",
  technical_steward: "dana",
  created_by: null,
  purpose: "The nightly export.",
  permissions: { contents: "read" },
  reaches: 1,
  last_used: null,
  privileged: false,
  financial: true,
  change: { what: "unchanged", reason: "nothing-changed", with: {} },
  findings: [],
  revalidate: [],
  facts: `sha256:${"0".repeat(64)}`,
  suggested: null,
  off_cycle: null,
  decision: "keep",
  exception: null,
  transfer_to: null,
  source: { comment: 9_000 + id },
  by: PEOPLE.reviewer.login,
  by_id: PEOPLE.reviewer.id,
  at: `2026-09-10T0${id % 10}:00:00Z`,
  rationale: `Needed for close ${id}.`,
  reporting_risk: { exists: false, text: "It only reads." },
  remediation: null,
  look_back: null,
  ...over,
});

/** A line whose access was taken away, seen done on a day. */
export const aRevoke = (id: number, done: Day | null, over: Partial<ReviewLine> = {}): ReviewLine =>
  aLine(id, {
    decision: "revoke",
    remediation: { due: "2026-09-24", done: done === null ? null : `${done}${DAY}`, scan: null, used: null },
    look_back: { used: false, by: "sara", evidence: "The provider's log." },
    ...over,
  });

/** Duties that meet in one identity, with what the evaluator said about it. */
export const aConflict = (id: number, over: Partial<Conflict> = {}): Conflict => ({
  uid: `github:deploy-key:${id}`,
  check: "identity-cannot-initiate-and-approve",
  outcome: "fail",
  reason: "workflows-may-approve",
  with: {},
  disposition: "compensate",
  control: "SOD-02",
  exception: null,
  text: "Every merge is approved by a second person.",
  by: PEOPLE.evaluator.login,
  by_id: PEOPLE.evaluator.id,
  at: "2026-09-12T02:00:00Z",
  remediation: null,
  ...over,
});

/** A conflict that is to be removed, seen gone on a day. */
export const aRemoval = (id: number, done: Day | null, over: Partial<Conflict> = {}): Conflict =>
  aConflict(id, {
    disposition: "remove",
    control: null,
    remediation: { due: "2026-10-07", done: done === null ? null : `${done}${DAY}`, scan: null, used: null },
    ...over,
  });

/** A review of the third quarter in which nothing is wrong. */
export function aReview(entity: string, regime: string, over: Partial<Review> = {}): Filed<Review> {
  const period = over.period ?? "2026-Q3";
  const lines = over.lines ?? [aLine(1), aLine(2)];
  const data: Review = {
    ...ReviewSchema.parse({
      record: "review",
      schema: 2,
      organization: "acme",
      period,
      entity,
      regime,
      controls: ["REV-01"],
      population: {
        commit: SHA,
        frozen: "2026-08-31T02:00:00Z",
        scan: "acme-20260831T020000Z",
        digest: DIGEST,
        identities: lines.length,
        kinds: [],
        relevance: "all",
        excluded: [],
        removed: [],
        complete: true,
        gaps: [],
      },
      opened: "2026-08-31T02:00:00Z",
      time_zone: "UTC",
      due: "2026-09-15",
      completed: "2026-09-14T02:00:00Z",
      performer_role: "control-operator",
      conflicts: [],
      duties: { by: PEOPLE.evaluator.login, at: "2026-09-12T02:00:00Z", evidence: "Matrix." },
      evaluation: {
        by: PEOPLE.evaluator.login,
        at: "2026-09-20T02:00:00Z",
        sample: 25,
        deviations: 0,
        method: "Seed 7.",
      },
      roll_forward: null,
      remediation_summary: "0 items.",
      lines,
    }),
    ...over,
  };
  return { file: `evidence/acme/reviews/${period}/${entity}/${regime}.md`, body: "", data };
}

export function aSignOff(entity: string, regime: string, over: Partial<SignOff> = {}): Filed<SignOff> {
  const signer = entity === "acme-jp" ? PEOPLE.local : PEOPLE.approver;
  const period = over.period ?? "2026-Q3";
  const reviewer = over.reviewer ?? { ...signer, person: signer.login, role: "controller", entity };
  const { role, entity: roster } = reviewer;
  const data: SignOff = {
    record: "sign-off",
    schema: 2,
    organization: "acme",
    period,
    covers: { what: "review", entity, regime },
    pull_request: 7,
    review: 70,
    tree: SHA,
    head: SHA,
    merge: SHA,
    reviewer,
    counts_for: role === null || roster === null ? [] : [{ role, entity: roster }],
    roster: SHA,
    certifies: null,
    state: "approved",
    submitted: "2026-09-15T02:00:00Z",
    time_zone: "UTC",
    merged: "2026-09-15T03:00:00Z",
    merged_by: null,
    merged_by_id: null,
    method: "merge",
    rule_suite: "pass",
    captured: "at-the-merge",
    rules: SIGN_OFF_RULES.map((rule) => ({ rule, result: "kept" as const, reason: "recorded-so", with: {} })),
    timely: "on-time",
    ...over,
  };
  return { file: `evidence/acme/sign-offs/${period}/pr-7-${entity}-${regime}.md`, body: "", data };
}

export const aDrift = (over: Partial<Drift> = {}): Filed<Drift> => ({
  file: "evidence/acme/drift.md",
  body: "",
  data: {
    ...DriftSchema.parse({
      record: "drift",
      schema: 2,
      organization: "acme",
      controls: DIGEST,
      rules: [],
      differences: [],
    }),
    ...over,
  },
});

export const anOrganization = (owners: string[] | null = ["root"]): Filed<Organization> => ({
  file: "evidence/acme/organization.md",
  body: "",
  data: {
    record: "organization",
    schema: 2,
    uid: "github:organization:9",
    id: 9,
    organization: "acme",
    first_observed: "2026-01-01T00:00:00Z",
    findings: [],
    facts: { ...NOTHING_SEEN, plan: "team", owners, members: 12, pending_token_requests: [] },
    assessments: [],
  },
});

/** A ledger of weekly scans over a quarter and what follows it, two keys, and nothing wrong. */
export const aLedger = (over: Partial<Ledger> = {}): Ledger =>
  withItsFindings({
    ...emptyLedger(),
    organization: anOrganization(),
    identities: [anIdentity(1), anIdentity(2)],
    scans: weekly("2026-06-24", "2026-11-04"),
    drift: aDrift(),
    ...over,
  });

/** The ledger with the findings that its scans list, as those scans would have left them in the identities' files. */
function withItsFindings(ledger: Ledger): Ledger {
  const periodsOf = (file: string) =>
    ledger.scans.reduce<FindingPeriod[]>((before, { data }) => {
      const { opened, resolved } = data.findings.listed;
      const own = { opened: opened.filter((one) => one.file === file), resolved: new Map() };
      for (const one of resolved) if (one.file === file) own.resolved.set(one.check, one.by);
      return continuedPeriods(before, own, dayOf(data.started));
    }, []);
  return {
    ...ledger,
    identities: ledger.identities.map((one) => ({
      ...one,
      data: { ...one.data, findings: periodsOf(one.file) },
    })),
  };
}
