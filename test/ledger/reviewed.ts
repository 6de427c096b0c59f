import { writeEvidence } from "../../model/document.ts";
import { reviewBranch, reviewFile, signOffFile } from "../../model/paths.ts";
import { Review, type ReviewLine, UNDECIDED } from "../../model/review.ts";
import { SIGN_OFF_RULES, type SignOff } from "../../model/sign-off.ts";
import { addedToQuarter } from "./added.ts";
import { certifiedQuarter, openCertification } from "./certified.ts";
import { type Concluded, writeConcluded } from "./concluded.ts";
import { disposed } from "./disposed.ts";
import { digest } from "./documents.ts";
import { HOSTILE } from "./hostile.ts";
import { aReviewLine } from "./review.ts";
import { sealed } from "./sealed.ts";
import { headOf, writeHistory, writeTag } from "./write-history.ts";

const LONG = "It still sends the nightly export, and nothing else can. ".repeat(12);
const uid = (id: number) => `github:deploy-key:${70_000 + id}`;

/** A line of a review that is open, as long as people and GitHub make them. */
const line = (id: number, over: Partial<ReviewLine> = {}): ReviewLine => ({
  ...aReviewLine,
  uid: uid(id),
  file: `evidence/acme/identities/deploy-key/ledger-export/${70_000 + id}.md`,
  title: id % 5 === 0 ? HOSTILE : `key ${id}`,
  repository: "ledger-export",
  business_owner: "hana",
  technical_steward: "dana",
  created_by: "dana",
  purpose: LONG,
  permissions: { contents: "write", deployments: "read" },
  reaches: 1,
  last_used: "2026-10-01T03:00:00Z",
  privileged: id % 3 === 0,
  financial: id % 2 === 0,
  change: { what: "new", reason: "not-in-the-last-review", with: { period: "2026-Q3" } },
  findings: [
    "credential-is-rotated",
    "deploy-key-is-read-only",
    "identity-has-two-owners",
    "credential-expires",
  ],
  revalidate: id % 7 === 0 ? ["dormant", "shared"] : [],
  suggested: {
    decision: "revoke",
    reason: "finding-open",
    with: { check: "credential-is-rotated", since: "2026-08-31", others: 2 },
  },
  ...over,
});

const decided = (id: number, over: Partial<ReviewLine>): ReviewLine =>
  line(id, {
    rationale: LONG,
    reporting_risk: { exists: true, text: LONG },
    by: "li",
    by_id: 1109,
    at: "2026-12-03T05:12:00Z",
    source: { comment: 9_000 + id },
    ...over,
  });

/** Every kind of decision, and what became of it. */
const LINES: readonly ReviewLine[] = [
  decided(1, { decision: "keep" }),
  decided(2, { decision: "except", exception: "EXC-3", source: { commit: "c".repeat(40) } }),
  decided(3, {
    decision: "transfer",
    transfer_to: "priya",
    remediation: { due: "2027-01-08", done: null, scan: null, used: null },
  }),
  decided(4, {
    decision: "revoke",
    remediation: {
      due: "2026-12-10",
      done: "2026-12-14T03:00:10Z",
      scan: "acme-20261214T030010Z",
      used: "2026-12-11T03:00:00Z",
    },
    look_back: { used: null, by: "sara", evidence: "Nothing says what the key was used for." },
  }),
  decided(5, { decision: "escalate" }),
  line(6, {
    ...UNDECIDED,
    off_cycle: {
      reason: "visibility-changed",
      with: { before: "private", after: "public" },
      commit: "d".repeat(40),
      noticed: "2026-12-05T03:00:00Z",
      due: "2026-12-14",
      replaces: true,
    },
  }),
  ...Array.from({ length: 24 }, (_, index) => line(index + 7)),
];

/** The review of the fourth quarter, open on its branch: what is decided, left and refused so far. */
function openReview(regime: string, commit: string): Review {
  return Review.parse({
    record: "review",
    schema: 2,
    organization: "acme",
    period: "2026-Q4",
    entity: "acme-us",
    regime,
    controls: ["REV-01", "REV-02"],
    population: {
      commit,
      frozen: "2026-12-01T01:00:00Z",
      scan: "acme-20261007T030010Z",
      digest: digest(LINES.map((one) => `${one.uid}\n`).join("")),
      identities: LINES.length,
      kinds: [],
      relevance: "reporting",
      complete: false,
      excluded: [
        {
          uid: uid(99),
          title: "web pages",
          privileged: false,
          reason: "It builds the web site.",
          by: "maria",
        },
      ],
      removed: [
        {
          uid: "github:deploy-key:60002",
          kind: "deploy-key",
          title: "models of last year",
          repository: "analytics-models",
          decided: "revoke",
          gone: "2026-09-16T03:00:20Z",
        },
      ],
      gaps: [
        {
          reason: "scan-too-old",
          with: { day: "2026-10-07", hours: 1318, limit: 48 },
          accepted: {
            by: "maria",
            rationale: "Nothing was built in these weeks.",
            statement: "controls/entities/acme-us.md",
            seen: false,
          },
        },
      ],
    },
    opened: "2026-12-01T01:00:00Z",
    time_zone: "UTC",
    due: "2026-12-16",
    completed: null,
    performer_role: "control-operator",
    answered: [
      {
        source: { comment: 9_001 },
        by: "li",
        by_id: 1109,
        at: "2026-12-03T05:12:00Z",
        applied: [{ uid: uid(1), decision: "keep" }],
        refused: [],
        help: false,
      },
      {
        source: { comment: 9_050 },
        by: "hana",
        by_id: 1103,
        at: "2026-12-03T06:00:00Z",
        applied: [],
        refused: [
          {
            line: 1,
            uid: uid(7),
            reason: "own-identity",
            with: { login: "hana", title: HOSTILE, as: "owner" },
          },
        ],
        help: false,
      },
      {
        source: { commit: "e".repeat(40) },
        by: null,
        by_id: null,
        at: "2026-12-03T07:00:00Z",
        applied: [],
        refused: [],
        help: false,
      },
    ],
    lines: LINES,
    conflicts: disposed([uid(98), ...LINES.map((one) => one.uid)], LONG),
  });
}

const REFUSED: Partial<
  Record<(typeof SIGN_OFF_RULES)[number], { reason: string; with: SignOff["rules"][number]["with"] }>
> = {
  "is-not-an-owner": { reason: "owns", with: { login: "hana", subject: HOSTILE } },
  "merged-with-a-merge-commit": { reason: "merged-otherwise", with: { method: "squash" } },
};

/** An approval that does not count: of an owner, squashed, captured late, with nothing known of the branch's rules. */
const useless = (commit: string): SignOff => ({
  record: "sign-off",
  schema: 2,
  organization: "acme",
  period: "2026-Q4",
  covers: { what: "controls", files: ["controls/exceptions/EXC-3.md", "countersign.yml"] },
  pull_request: 14,
  review: 1400,
  tree: null,
  head: null,
  merge: commit,
  reviewer: { login: "hana", id: 1103, person: null, role: null, entity: null },
  counts_for: [],
  roster: commit,
  certifies: null,
  state: "approved",
  submitted: "2026-10-08T08:30:00Z",
  time_zone: "UTC",
  merged: "2026-10-08T08:40:00Z",
  merged_by: null,
  merged_by_id: null,
  method: "squash",
  rule_suite: null,
  captured: "late",
  rules: SIGN_OFF_RULES.map((rule) => {
    const broken = REFUSED[rule];
    if (broken !== undefined) return { rule, result: "broken", ...broken };
    if (rule === "not-bypassed") return { rule, result: "unknown", reason: "no-rule-suite", with: {} };
    return { rule, result: "kept", reason: "recorded-so", with: {} };
  }),
  timely: "late",
});

/**
 * The acme ledger until October, and on top of it certifications, additions to one certified conclusion, an approval that does not count, a review and a
 * certification that are open on their branches, and a branch of another whose file cannot be read.
 */
export function writeReviewed(folder: string, more?: Parameters<typeof writeConcluded>[1]): Concluded {
  const concluded = writeConcluded(folder, more);
  const commit = headOf(folder);
  const path = signOffFile("acme", "2026-Q4", { number: 14, review: 1400 });
  const files = sealed(concluded.evidence, {
    ...certifiedQuarter(concluded.evidence),
    ...addedToQuarter(concluded.evidence),
    [path]: writeEvidence(useless(commit), "# Sign-off"),
  });
  const bot = "countersign-acme[bot]";
  const plan = { author: bot, at: "2026-10-08T09:00:00Z", parent: "refs/heads/main^0" };
  writeHistory(folder, [{ ...plan, name: "approval", message: "Record an approval (#15)", files }]);
  const key = { organization: "acme", period: "2026-Q4", entity: "acme-us" };
  const open = (branch: string, [file, text]: [string, string]) => {
    const planned = { ...plan, name: branch, message: "Open it", files: { [file]: text } };
    writeHistory(folder, [planned], `refs/remotes/origin/${branch}`);
  };
  const review = (regime: string, text: string) => {
    const of = { ...key, regime };
    open(reviewBranch(of), [reviewFile(of), text]);
  };
  review("sox", writeEvidence(openReview("sox", commit), "# Review"));
  review("soc2", "---\nrecord: review\n---\n");
  open("countersign-certify/acme/2026-Q4/acme-jp/jsox", openCertification());
  writeTag(folder, "certified/2026-Q3/acme-us/sox");
  return concluded;
}
