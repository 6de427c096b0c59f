import { type VoidCertification, voidCertifications } from "../../model/certifications/state-of.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Language } from "../../model/language.ts";
import type { Drift } from "../../model/drift.ts";
import type { Scan } from "../../model/scan.ts";
import type { Gap } from "../../model/unit.ts";
import { weightsOf } from "../evaluate/order.ts";
import type { Surroundings } from "../pull-request/body/decisions.ts";
import type { CheckDescription } from "../evidence/described.ts";
import type { Governance } from "../../model/governance.ts";
import type { Opened } from "../pull-request/publishing/bring-up-to-date.ts";
import type { FindingChanges, OpenFinding } from "../evaluate/findings.ts";
import type { Recorded } from "../evidence/record.ts";

/** What a scan came to, for outputs, summary and annotations. */
export interface ScanReport {
  /** Language of what is said of it to people; the log is in English. */
  language: Language;
  /** Names of the only repositories that were read, where the run was limited to some; null for all. */
  limitedTo: readonly string[] | null;
  conclusion: "complete" | "partial";
  /** True when a fact changed; a quiet scan changes none. */
  changed: boolean;
  /** Active identities after the scan. */
  identities: number;
  open: FindingChanges["open"];
  opened: readonly OpenFinding[];
  /** What those that opened are told by. */
  around: Surroundings;
  resolved: FindingChanges["resolved"];
  gaps: readonly Gap[];
  /** Where documents differ; null where nobody asked. */
  drift: Drift | null;
  /** Certifications that were signed and no longer hold. */
  voided: readonly VoidCertification[];
  /** Every file of the commit, the scan record among them. */
  files: ReadonlyMap<string, string>;
  scan: Scan;
  scanFile: string;
  /** Head of the evidence branch; null when nothing was published. */
  commit: string | null;
  pullRequest: Opened | null;
}

/** Everything the shell shows about a scan. */
export function reportOf({
  recorded,
  checks,
  governance,
  commit,
  url,
  pullRequest,
  ledger,
}: {
  recorded: Recorded;
  checks: readonly CheckDescription[];
  governance: Pick<Governance, "systems" | "configuration" | "exceptions" | "deficiencies">;
  commit: string | null;
  /** Address of the governance repository's pages; null where it is not known. */
  url: string | null;
  pullRequest: Opened | null;
  /** What the scan read before it wrote. */
  ledger: Ledger;
}): ScanReport {
  const { scan, scanFile, files, facts, identities, open, opened, resolved, drift } = recorded;
  const { language } = governance.configuration;
  return {
    language,
    limitedTo: null,
    conclusion: scan.conclusion === "complete" ? "complete" : "partial",
    changed: facts.length > 0,
    identities,
    open,
    opened,
    around: {
      checks: new Map(checks.map((check) => [check.id, check])),
      files: commit === null || url === null ? null : `${url}/blob/${commit}`,
      weights: weightsOf(recorded.subjects, governance),
      language,
    },
    resolved,
    gaps: scan.sources.flatMap(({ gaps }) => gaps),
    drift,
    voided: voidCertifications(ledger, governance),
    files,
    scan,
    scanFile,
    commit,
    pullRequest,
  };
}
