import type { Filed } from "./governance.ts";
import type { Identity } from "./identity.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";
import type { Scan } from "./scan.ts";

/** The evidence of one organisation as the governance repository holds it, every file read. */
export interface Ledger {
  organization: Filed<Organization> | null;
  repositories: readonly Filed<Repository>[];
  identities: readonly Filed<Identity>[];
  /** Oldest first. */
  scans: readonly Filed<Scan>[];
  /** Text of every evidence file by path, as committed. */
  texts: ReadonlyMap<string, string>;
}
