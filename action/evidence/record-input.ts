import type { NamedApproval } from "../../model/approvals.ts";
import type { Drift } from "../../model/drift.ts";
import type { ResolvedBy } from "../../model/finding.ts";
import type { Governance } from "../../model/governance.ts";
import type { Language } from "../../model/language.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Scan } from "../../model/scan.ts";
import type { Collected } from "../collect/collected.ts";
import type { Evaluated } from "../evaluate/evaluated.ts";
import type { FindingChanges, ResolvedFinding } from "../evaluate/findings.ts";
import type { CheckDescription, SourceDescription } from "./described.ts";
import type { Stated } from "./last-used.ts";

/** A drift report as a document. */
export interface DriftDocument {
  drift: Drift;
  file: string;
  text: string;
}

/** Everything the next commit follows from. */
export interface ScanRecordInput {
  collected: Collected;
  evaluated: readonly Evaluated[];
  governance: Pick<Governance, "systems"> & Stated;
  ledger: Ledger;
  pages: PageWords;
  /** What scans, and what started it. */
  run: Pick<Scan, "trigger" | "scanner">;
  /** Which commit people's statements were read from, what they came to, and what changed in them since the scan before. */
  stated: Pick<Scan, "parameters" | "controls" | "base" | "stated_changes">;
  verified: VerifiedLedger;
  /** Where approvals that documents name were given. */
  approvals: readonly NamedApproval[];
  follows: Following;
}

/** What pages are printed with. */
export interface PageWords {
  checks: readonly CheckDescription[];
  sources: readonly SourceDescription[];
  /** Language of the pages; what they are printed from is the same in every one. */
  language: Language;
}

/** What was found when the ledger was read. */
export interface VerifiedLedger {
  /** What people changed by hand in the evidence; the ledger is the one without those changes. */
  tampering: Scan["tampering"];
  /** What GitHub said of where the evidence came from; null where nobody asked. */
  origin: Scan["origin"];
  /** Texts of the ledger that the next commit puts back, by path; null where it takes a file away. */
  restored: ReadonlyMap<string, string | null>;
}

/** What follows from a ledger that has this scan among its own. */
export interface Following {
  /** Says where documents differ; null where nobody asks. */
  drift: ((ledger: Ledger) => DriftDocument | null) | null;
  /** Texts of reviews in which something was seen done, by path. */
  remediated: (ledger: Ledger) => ReadonlyMap<string, string>;
  /** Says what closed each finding that is open no more. */
  resolvedBy: (resolved: FindingChanges["resolved"]) => (finding: ResolvedFinding) => ResolvedBy | null;
}
