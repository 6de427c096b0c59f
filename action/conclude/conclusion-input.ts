import type { Conclusion } from "../../model/conclusion.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { PeriodId } from "../../model/period.ts";

/** Everything conclusions follow from; the same input gives the same bytes. */
export interface ConclusionInput {
  organization: string;
  governance: Governance;
  ledger: Ledger;
  /** Texts of countersign.yml and controls/ by path, for their digest. */
  stated: ReadonlyMap<string, string>;
  period: PeriodId;
  /** Commit of the governance repository that was read. */
  commit: string;
  /** One entity or regime only, where asked for. */
  entity: string | null;
  regime: string | null;
}

/** What was concluded, as files. */
export interface Concluded {
  conclusions: readonly Omit<Filed<Conclusion>, "body">[];
  /** Texts of the conclusions by path. */
  files: ReadonlyMap<string, string>;
  /** Texts of the deficiency files that are proposed, by path under controls/. */
  proposed: ReadonlyMap<string, string>;
}
