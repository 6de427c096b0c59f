import { writeEvidence } from "../../model/document.ts";
import { Review, type ReviewLine, UNDECIDED } from "../../model/review.ts";
import { SIGN_OFF_RULES, SignOff } from "../../model/sign-off.ts";
import { digest, identityFile } from "./documents.ts";
import { REVIEWED } from "./quarter.ts";

const REASONS = [
  "The nightly export still fetches its programs with it.",
  "The vault is still synchronised every night.",
  "Both ledgers are still read with it; its age is a finding of its own.",
  "The models are still built from it every night.",
  "Last year's models are no longer built.",
];

/** A line nobody decided on, of a key that nothing is known of. */
export const aReviewLine: ReviewLine = {
  uid: "github:deploy-key:1",
  file: "evidence/acme/identities/deploy-key/ledger/1.md",
  kind: "deploy-key",
  title: "a key",
  repository: "ledger",
  business_owner: null,
  technical_steward: null,
  created_by: null,
  purpose: null,
  permissions: {},
  reaches: null,
  last_used: null,
  privileged: false,
  financial: false,
  change: { what: "unchanged", reason: "nothing-changed", with: {} },
  findings: [],
  revalidate: [],
  facts: digest(""),
  suggested: null,
  off_cycle: null,
  ...UNDECIDED,
};

function lines(): ReviewLine[] {
  return REVIEWED.map(({ identity, key, financial }, index): ReviewLine => {
    const isRevoked = identity.uid === "github:deploy-key:60002";
    return {
      ...aReviewLine,
      uid: identity.uid,
      file: identityFile(identity, key)[0],
      kind: identity.kind,
      title: identity.title,
      repository: identity.repository,
      business_owner: identity.ownership?.business_owner ?? null,
      technical_steward: identity.ownership?.technical_steward ?? null,
      facts: digest(JSON.stringify(identity.facts)),
      financial,
      change: isRevoked
        ? { what: "unchanged", reason: "nothing-changed", with: {} }
        : { what: "new", reason: "not-in-the-last-review", with: { period: "2026-Q2" } },
      decision: isRevoked ? "revoke" : "keep",
      source: { comment: 7_000 + index },
      by: "li",
      by_id: 1109,
      at: `2026-09-09T0${index + 1}:12:00Z`,
      rationale: REASONS[index] ?? null,
      reporting_risk: { exists: false, text: "It can read and change nothing in the ledger." },
      remediation: isRevoked
        ? { due: "2026-10-07", done: "2026-09-16T03:00:10Z", scan: "acme-20260916T030010Z", used: null }
        : null,
      look_back: isRevoked
        ? { used: false, by: "sara", evidence: "GitHub's last use of the key, 2025-12-30." }
        : null,
    };
  }).sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

/** Path and text of the review of one regime; segregation of duties was never tested in it. */
export function reviewFile(regime: string, commit: string): [string, string] {
  const decided = lines();
  const review = Review.parse({
    record: "review",
    schema: 2,
    organization: "acme",
    period: "2026-Q3",
    entity: "acme-us",
    regime,
    controls: ["REV-01"],
    population: {
      commit,
      frozen: "2026-09-03T01:00:00Z",
      scan: "acme-20260902T030010Z",
      digest: digest(decided.map(({ uid }) => `${uid}\n`).join("")),
      identities: decided.length,
      kinds: [],
      relevance: "all",
      excluded: [],
      removed: [],
      complete: true,
      gaps: [],
    },
    opened: "2026-09-03T01:00:00Z",
    time_zone: "UTC",
    due: "2026-09-30",
    completed: "2026-09-09T05:12:00Z",
    performer_role: "control-operator",
    duties: null,
    evaluation: {
      by: "sara",
      at: "2026-09-28T02:00:00Z",
      sample: 25,
      deviations: 0,
      method: "All lines of the review, and the rest of last quarter's; seed 7.",
    },
    remediation_summary: "1 key was removed.",
    lines: decided,
  });
  return [`evidence/acme/reviews/2026-Q3/acme-us/${regime}.md`, writeEvidence(review, "# Review")];
}

/** Path and text of the controller's approval of that review. */
export function signOffFile(regime: string, number: number, commit: string): [string, string] {
  const signOff = SignOff.parse({
    record: "sign-off",
    schema: 2,
    organization: "acme",
    period: "2026-Q3",
    covers: { what: "review", entity: "acme-us", regime },
    pull_request: number,
    review: number * 100,
    tree: commit,
    head: commit,
    merge: commit,
    reviewer: {
      login: "maria",
      id: 1105,
      person: "Maria Alvarez",
      role: "controller",
      entity: "acme-us",
    },
    counts_for: [{ role: "controller", entity: "acme-us" }],
    roster: commit,
    certifies: null,
    state: "approved",
    submitted: "2026-09-29T02:00:00Z",
    time_zone: "UTC",
    merged: "2026-09-29T03:00:00Z",
    merged_by: "maria",
    merged_by_id: 1105,
    method: "merge",
    rule_suite: "pass",
    captured: "at-the-merge",
    rules: SIGN_OFF_RULES.map((rule) => ({ rule, result: "kept", reason: "recorded-so", with: {} })),
    timely: "on-time",
  } satisfies SignOff);
  return [
    `evidence/acme/sign-offs/2026-Q3/pr-${number}-${number * 100}.md`,
    writeEvidence(signOff, "# Sign-off"),
  ];
}
