import type { ScanReport } from "../../commands/scan-report.ts";
import type { Scan } from "../../../model/scan.ts";
import { aTokenOf } from "../../checks/examples/a-credential.ts";

const digest = `sha256:${"0".repeat(64)}`;
const at = "2026-01-12T03:00:11Z";

const scan: Scan = {
  record: "scan",
  schema: 2,
  id: "acme-20260112T030011Z",
  organization: "acme",
  organization_id: 1,
  started: at,
  finished: at,
  trigger: { repository: null, workflow: null, run_id: null, run_attempt: null, event: null, actor: null },
  scanner: { version: "0.0.0", bundle: null, commit: null, action: null },
  credential: aTokenOf("olga"),
  writer: null,
  api_version: "2022-11-28",
  parameters: digest,
  controls: digest,
  base: "b".repeat(40),
  stated_changes: null,
  sources: [],
  totals: [],
  gone: { identities: 0, listed: [] },
  findings: { open: 0, opened: 0, resolved: 0, checks: [], listed: { opened: [], resolved: [] } },
  tampering: [],
  origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
  digests: digest,
  previous: null,
  conclusion: "complete",
  limitations: [],
};

/** A report of a complete scan that found nothing, but for what is given. */
export const aReport = ({
  limitations = [],
  sources = [],
  ...given
}: Partial<ScanReport> & Partial<Pick<Scan, "limitations" | "sources">> = {}): ScanReport => ({
  language: "en",
  limitedTo: null,
  conclusion: "complete",
  changed: false,
  identities: 3,
  open: [],
  opened: [],
  around: {
    checks: new Map(),
    files: "https://github.example/acme/governance/blob/0123abc",
    weights: { of: new Map(), isFinancial: () => false },
    language: "en",
  },
  resolved: [],
  gaps: [],
  drift: null,
  voided: [],
  files: new Map(),
  scanFile: "evidence/acme/scans/2026/20260112T030011Z.md",
  commit: null,
  pullRequest: null,
  ...given,
  scan: {
    ...scan,
    sources,
    limitations,
    conclusion: limitations.length === 0 ? "complete" : "unable-to-conclude",
  },
});

/** A finding on a deploy key with this title. */
export const aFinding = (title: string): ScanReport["opened"][number] => ({
  file: "evidence/acme/identities/deploy-key/ledger/1.md",
  uid: "github:deploy-key:1",
  check: "credential-is-rotated",
  outcome: "fail",
  title,
  repository: "ledger",
  since: "2026-01-12",
  assessment: {
    check: "credential-is-rotated",
    controls: ["ROT-01"],
    outcome: "fail",
    since: "2026-01-12",
    reason: "limit-reached",
    with: {
      what: "write-deploy-key",
      limit: "rot.max_age_days.static",
      tier: "strict",
      days: 90,
      from: "2025-10-13",
      reached: "2026-01-11",
    },
  },
});
