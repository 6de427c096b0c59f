import { type AuditEvent, type AuditEvents, byTime } from "../../model/audit-events.ts";
import type { Filed } from "../../model/governance.ts";
import { monthOf } from "../../model/instant.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Ledger } from "../../model/ledger.ts";
import { auditEventsFile } from "../../model/paths.ts";
import { byCodePoint } from "../../model/yaml.ts";

/**
 * The months of the audit log that a scan adds to: what is recorded stays as it is, and each event is recorded once. A
 * month to which nothing is added is not among them.
 */
export function auditEventsAfter(
  organization: string,
  { auditEvents }: Pick<Ledger, "auditEvents">,
  read: readonly AuditEvent[],
): Omit<Filed<AuditEvents>, "body">[] {
  const recorded = new Map(auditEvents.map(({ data }) => [data.month, data.events]));
  const ids = new Set(auditEvents.flatMap(({ data }) => data.events.map(({ id }) => id)));
  const added = new Map<string, AuditEvent>();
  for (const event of read) if (!ids.has(event.id) && !added.has(event.id)) added.set(event.id, event);
  return [...groupBy([...added.values()], ({ at }) => monthOf(at))]
    .map(([month, events]) => ({
      file: auditEventsFile(organization, month),
      data: {
        record: "audit-events" as const,
        schema: 2 as const,
        organization,
        month,
        events: [...(recorded.get(month) ?? []), ...events].sort(byTime),
      },
    }))
    .sort((a, b) => byCodePoint(a.file, b.file));
}

/** The months of a ledger with those that a scan added to in their place. */
export function withAuditEvents(
  before: Ledger["auditEvents"],
  after: readonly Omit<Filed<AuditEvents>, "body">[],
): Ledger["auditEvents"] {
  const months = new Map(before.map((filed) => [filed.file, filed]));
  for (const filed of after) months.set(filed.file, { ...filed, body: "" });
  return [...months.values()].sort((a, b) => byCodePoint(a.file, b.file));
}
