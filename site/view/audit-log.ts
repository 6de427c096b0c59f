import type { AuditEvent } from "../../model/audit-events.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { AuditLogGap } from "../../model/organization-facts/audit-log.ts";
import { gapSentence } from "../../model/reasons/gaps.ts";
import { remedySentence } from "../../model/reasons/remedies.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { Names } from "../../model/text.ts";

/** Events that the page shows, newest first; the files have every one. */
const SHOWN = 50;

/** What is known of the audit log. */
export interface AuditLogView {
  /** From when on it is read, and until when; null where no scan read it to its end. */
  read: { since: string; until: string } | null;
  gaps: readonly AuditLogGap[];
  /** Why the last scan did not read it to its end, and what would help; null where it did. */
  unread: { why: Names; remedy: Names | null } | null;
  /** The newest, newest first. */
  events: readonly AuditEvent[];
  /** How many are recorded. */
  recorded: number;
  /** Files of the months, newest first. */
  files: readonly string[];
}

/** Puts together what the ledger has of the audit log. */
export function auditLogView({
  organization,
  scans,
  auditEvents,
}: Pick<Ledger, "organization" | "scans" | "auditEvents">): AuditLogView {
  const known = organization?.data.facts.audit_log ?? null;
  const accounts = scans.map(({ data }) => ({
    started: data.started,
    account: data.sources.find(({ source }) => source === "audit-log"),
  }));
  const until = accounts.findLast(({ account }) => (account?.units.complete ?? 0) > 0)?.started ?? null;
  const last = accounts.at(-1)?.account;
  const [gap] = last?.gaps ?? [];
  const [none] = last?.not_applicable ?? [];
  const events = auditEvents.flatMap(({ data }) => data.events);
  return {
    read: known === null || until === null ? null : { since: known.since, until },
    gaps: known?.gaps ?? [],
    unread:
      gap !== undefined
        ? reasonOf(gap.reason, gap.remedy)
        : none !== undefined
          ? reasonOf(none.reason, null)
          : null,
    events: events.slice(-SHOWN).reverse(),
    recorded: events.length,
    files: auditEvents.map(({ file }) => file).reverse(),
  };
}

const reasonOf = (reason: Reason, remedy: Reason | null): AuditLogView["unread"] => ({
  why: gapSentence(reason),
  remedy: remedy === null ? null : remedySentence(remedy),
});
