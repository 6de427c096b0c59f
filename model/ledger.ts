import type { Addition } from "./addition.ts";
import type { Certification } from "./certification.ts";
import type { ChangeRecord } from "./change-record.ts";
import type { Approvals } from "./approvals.ts";
import type { AuditEvents } from "./audit-events.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Drift } from "./drift.ts";
import type { Filed } from "./governance.ts";
import type { Identity } from "./identity.ts";
import type { LastUsed } from "./last-used.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";
import type { Review } from "./review.ts";
import type { Scan } from "./scan.ts";
import type { SignOff } from "./sign-off.ts";

/** The evidence of one organisation as the governance repository holds it, every file read. */
export interface Ledger {
  /** Of a subject the body is left empty: it follows from the data, and most of a ledger are bodies. */
  organization: Filed<Organization> | null;
  repositories: readonly Filed<Repository>[];
  identities: readonly Filed<Identity>[];
  /** Files of subjects whose page is another than would be printed of their data now; not there where nobody compared. */
  outdatedPages?: ReadonlySet<string>;
  /** Oldest first. */
  scans: readonly Filed<Scan>[];
  reviews: readonly Filed<Review>[];
  signOffs: readonly Filed<SignOff>[];
  certifications: readonly Filed<Certification>[];
  conclusions: readonly Filed<Conclusion>[];
  /** What was added to conclusions after they were certified: oldest first of each. */
  additions: readonly Filed<Addition>[];
  drift: Filed<Drift> | null;
  /** When each identity was last used, by uid; null where nothing was recorded. */
  lastUsed: Filed<LastUsed> | null;
  /** Where approvals that documents name were given; null where nobody looked. */
  approvals: Filed<Approvals> | null;
  /** Events of the audit log, a month each: oldest first. */
  auditEvents: readonly Filed<AuditEvents>[];
  /** What happened to default branches, by repository and month; by path. */
  changes: readonly Filed<ChangeRecord>[];
  /** Text of every evidence file by path, as committed. */
  texts: ReadonlyMap<string, string>;
}

/** The ledger of an organisation that was never looked at. */
export const emptyLedger = (): Ledger => ({
  organization: null,
  repositories: [],
  identities: [],
  scans: [],
  reviews: [],
  signOffs: [],
  certifications: [],
  conclusions: [],
  additions: [],
  drift: null,
  lastUsed: null,
  approvals: null,
  auditEvents: [],
  changes: [],
  texts: new Map(),
});
