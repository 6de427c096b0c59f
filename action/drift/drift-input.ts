import type { Drift } from "../../model/drift.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";

/** Everything a drift report follows from; the same input gives the same bytes. */
export interface DriftInput {
  organization: string;
  governance: Governance;
  /** What was performed. */
  ledger: Ledger;
  /** Texts of countersign.yml and controls/ by path. */
  stated: ReadonlyMap<string, string>;
  /** Day by which variances are valid or expired; null where no scan and no server has told one. */
  today: Day | null;
}

/** The report as a document. */
export interface DriftReport {
  drift: Drift;
  file: string;
  text: string;
}
