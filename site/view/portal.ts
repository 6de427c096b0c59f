import type { Certification } from "../../model/certification.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Integrity } from "../../model/integrity.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Readiness } from "../../model/readiness.ts";
import type { Review } from "../../model/review.ts";
import type { Change } from "./changes.ts";

/** One thing that is wrong with the ledger, with the page that explains it. */
export interface IntegrityProblem {
  /** Last part of the page's address, stable while the path is. */
  slug: string;
  file: string;
  line: number | null;
  field: string | null;
  reason: string;
  /** Text of the file, where it is text. */
  text: string | null;
  /** Id of the blob; null when the file is gone. */
  blob: string | null;
}

/** Where a file's bytes are and how to check them. */
export interface Witness {
  path: string;
  /** Id of the blob at the commit that is read. */
  blob: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: string;
}

/** One entry of a file's history. */
export interface HistoryEntry {
  commit: string;
  author: string;
  /** Author date as the commit has it. */
  authored: string;
  subject: string;
  pullRequest: number | null;
  path: string;
  change: Change;
}

/** A document that waits on its branch to be approved and merged; no evidence until then. */
export type Waiting<T> = Filed<T> & { branch: string; commit: string };

/** Everything the pages show, read once. */
export interface Portal {
  organization: string;
  /** The commit that is read, and its committer date. */
  asOf: { commit: string; committed: string };
  repositoryUrl: string | null;
  governance: Governance;
  ledger: Ledger;
  waiting: { reviews: readonly Waiting<Review>[]; certifications: readonly Waiting<Certification>[] };
  problems: readonly IntegrityProblem[];
  /** What `verify` came to, whose commit need not be the one that is shown; null where nobody handed it in. */
  integrity: Integrity | null;
  /** What `certify` refused; null where nobody handed it in. */
  readiness: Readiness | null;
  /** Commits that the annotated tags of certifications point at, by the tag. */
  tags: ReadonlyMap<string, string>;
  witness: (path: string) => Witness | null;
  /** History of the file of one subject, newest first. */
  history: (path: string) => readonly HistoryEntry[];
}
