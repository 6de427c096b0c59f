import type { Ledger } from "../../model/ledger.ts";
import type { LogSoFar } from "../sources/log-window.ts";

/** What the ledger has of the audit log, and when the last scan that read it to its end began. */
export function logSoFar({ organization, scans, auditEvents }: Ledger): LogSoFar {
  const last = scans.findLast(({ data }) =>
    data.sources.some(({ source, units }) => source === "audit-log" && units.complete > 0),
  );
  return {
    known: organization?.data.facts.audit_log ?? null,
    read: last?.data.started ?? null,
    events: auditEvents.flatMap(({ data }) => data.events),
  };
}
