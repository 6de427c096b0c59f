import type { Filed } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { lastUsedFile } from "../../model/paths.ts";
import type { Scan } from "../../model/scan.ts";
import { withAuditEvents } from "./audit-events.ts";
import type { Seen } from "./seen.ts";

/** The ledger with this scan as its newest; what was performed counts from now on. */
export const including = (scan: Scan, file: string, ledger: Ledger): Ledger => ({
  ...ledger,
  scans: [...ledger.scans, { file, data: scan, body: "" }],
});

/** The ledger with what this scan saw of every subject. */
export function seenIn(
  { documents, uses, auditEvents }: Pick<Seen, "documents" | "uses" | "auditEvents">,
  ledger: Ledger,
): Ledger {
  const { organization, repositories, identities } = documents;
  const filed = <T>(one: Omit<Filed<T>, "body">): Filed<T> => ({ ...one, body: "" });
  return {
    ...ledger,
    organization: filed(organization),
    repositories: repositories.map(filed),
    identities: identities.map(filed),
    auditEvents: withAuditEvents(ledger.auditEvents, auditEvents),
    lastUsed: { file: lastUsedFile(uses.organization), data: uses, body: "" },
  };
}
