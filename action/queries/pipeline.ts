import type { OriginReason } from "../../model/reasons/origin.ts";
import type { Credential, Tampering } from "../../model/scan.ts";
import type { Approvals } from "./approvals.ts";

/** What a scan knows of itself and of the ledger it writes to. */
export interface Pipeline {
  /** With what it asks GitHub; null when that is not known. */
  credential: Credential | null;
  /** With what it publishes, where that is another App. */
  writer: Credential | null;
  /** Evidence that differs from what scans had left; null when nobody compared. */
  tampering: readonly Tampering[] | null;
  /** Why it is not known that evidence came from the scanner; empty when it is. */
  unproven: readonly OriginReason[];
  /** The repository that holds the ledger; null when it is on no GitHub, or nobody said. */
  governance: { owner: string; name: string } | null;
  /** Where approvals that documents name were given. */
  approvals: Approvals;
}

/** What is known of the pipeline where nobody said anything. */
export const UNKNOWN_PIPELINE: Pipeline = {
  credential: null,
  writer: null,
  tampering: null,
  unproven: [],
  governance: null,
  approvals: new Map(),
};
