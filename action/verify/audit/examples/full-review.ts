import { digestOf, digestOfPopulation } from "../../../digest/digest.ts";
import { Review, type ReviewLine } from "../../../../model/review.ts";
import { aReviewLine } from "../../../../test/ledger/review.ts";

const [at, by] = ["2026-02-20T09:00:00Z", "sara"];
const SCAN = "acme-20260223T030010Z";
const DONE = "2026-02-23T03:00:10Z";

/** What a scan saw done, undone and done again. */
const REMOVED = {
  due: "2026-03-31",
  done: DONE,
  scan: SCAN,
  used: null,
  returned: [{ done: DONE, scan: SCAN, seen: DONE, by: SCAN }],
};

/** A line in which everything is said that can be said. */
const line: ReviewLine = {
  ...aReviewLine,
  uid: "github:deploy-key:1",
  file: "evidence/acme/identities/deploy-key/ledger-export/1.md",
  business_owner: "hana",
  technical_steward: "dana",
  created_by: "omar",
  purpose: "Paying.",
  permissions: { contents: "write" },
  reaches: 3,
  last_used: at,
  change: { what: "new", reason: "not-in-the-last-review", with: { period: "2026-Q1" } },
  findings: ["credential-is-rotated"],
  revalidate: ["dormant"],
  suggested: { decision: "revoke", reason: "not-used", with: { days: 90 } },
  decision: "revoke",
  rationale: "Nobody needs it.",
  reporting_risk: { exists: false, text: "It reads only." },
  by: "li",
  by_id: 1109,
  at,
  source: { comment: 7 },
  remediation: { due: "2026-03-31", done: null, scan: null, used: null },
  look_back: { used: false, by, evidence: "The log of the year." },
};

/** A review in which everything is said that can be said, of evidence at a commit. */
export function fullReview(commit: string): Review {
  const lines: ReviewLine[] = [
    line,
    {
      ...line,
      uid: "github:deploy-key:2",
      file: line.file.replace("1.md", "2.md"),
      remediation: { ...REMOVED, used: at },
    },
    {
      ...line,
      off_cycle: {
        reason: "facts-changed",
        with: {},
        commit,
        noticed: at,
        due: "2026-03-20",
        replaces: false,
      },
    },
    { ...aReviewLine, uid: "github:deploy-key:3", file: line.file.replace("1.md", "3.md") },
  ];
  return Review.parse({
    record: "review",
    schema: 2,
    organization: "acme",
    period: "2026-Q2",
    entity: "acme-us",
    regime: "sox",
    controls: ["REV-01", "REV-02"],
    population: {
      commit,
      frozen: "2026-02-09T01:00:00Z",
      scan: SCAN,
      digest: digestOfPopulation([1, 2, 3].map((n) => `github:deploy-key:${n}`)),
      identities: 3,
      kinds: ["deploy-key"],
      relevance: "all",
      excluded: [],
      removed: [],
      complete: true,
      gaps: [],
    },
    opened: "2026-02-09T01:00:00Z",
    time_zone: "UTC",
    answered: [
      {
        source: { comment: 7 },
        by: "li",
        by_id: 1109,
        at,
        applied: [{ uid: line.uid, decision: "revoke" }],
        refused: [{ line: 2, uid: line.uid, reason: "no-such-line", with: {} }],
        help: false,
      },
    ],
    due: "2026-03-30",
    completed: at,
    attestation: { language: "en", text: "I looked.", digest: digestOf("I looked."), signs: [] },
    performer_role: "control-operator",
    conflicts: [
      {
        uid: line.uid,
        check: "identity-cannot-initiate-and-approve",
        outcome: "fail",
        reason: "workflows-may-approve",
        with: {},
        disposition: "compensate",
        control: "SOD-02",
        exception: null,
        text: "Every merge is approved by a second person.",
        by,
        by_id: 1110,
        at,
      },
      {
        uid: line.uid,
        check: "identity-serves-one-function",
        outcome: "fail",
        reason: "workflows-may-approve",
        with: {},
        disposition: "remove",
        control: null,
        exception: null,
        text: "It is split.",
        by,
        by_id: 1110,
        at,
        remediation: REMOVED,
      },
    ],
    duties: { by, at, evidence: "The matrix." },
    evaluation: { by, at, sample: 25, deviations: 2, extended_to: 40, method: "Every tenth." },
    interview: { by, at, explained: false },
    roll_forward: { by, at, changes: "Nothing." },
    remediation_summary: "1 item.",
    lines,
  });
}
