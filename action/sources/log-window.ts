import type { z } from "zod";
import type { AuditEvent } from "../../model/audit-events.ts";
import { addDays, dayOf, type Day, type Instant, midnightOf } from "../../model/instant.ts";
import type { auditLog } from "../../model/organization-facts/audit-log.ts";

/** How far the audit log is known. */
type Known = z.infer<typeof auditLog.value>;

/** What the ledger has of the audit log. */
export interface LogSoFar {
  known: Known | null;
  /** When the last scan that read it to its end began; null before the first. */
  read: Instant | null;
  /** Every event that is recorded, oldest first. */
  events: readonly Pick<AuditEvent, "id" | "at">[];
}

/** The same, and when it is asked again, by GitHub's clock. */
export interface LogBefore extends LogSoFar {
  at: Instant;
}

/** Of a log that nobody read. */
export const NEVER_READ: LogSoFar = { known: null, read: null, events: [] };

/**
 * Days for which GitHub keeps events.
 * https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization
 */
export const KEPT_DAYS = 180;
/** Days that the first reading goes back: a quarter. */
export const FIRST_DAYS = 92;

const earlier = <T extends string>(a: T, b: T): T => (a < b ? a : b);
const later = <T extends string>(a: T, b: T): T => (a > b ? a : b);

/**
 * The day from which on the log is asked for. It goes back a day behind the last reading, as events may come into the log
 * late, and behind the last recorded event while GitHub keeps it: an answer without that one is of another log, or lacks
 * more.
 */
export function askedFrom({ read, events, at }: LogBefore): Day {
  const today = dayOf(at);
  if (read === null) return addDays(today, -FIRST_DAYS);
  const overlapping = addDays(dayOf(read), -1);
  const last = events.at(-1);
  if (last === undefined) return overlapping;
  return earlier(overlapping, later(addDays(dayOf(last.at), -1), addDays(today, -KEPT_DAYS)));
}

/** From when on an answer surely tells everything: GitHub does not say where its days begin. */
const surelyFrom = (before: LogBefore): Instant => midnightOf(addDays(askedFrom(before), 1));

/**
 * How far the log is known after it was read to its end. What is not known stays so: between the last reading and what
 * GitHub still has, and since the last event that it does not have any more although it should.
 */
export function knownAfter(before: LogBefore, found: readonly Pick<AuditEvent, "id">[]): Known {
  const { known, read, events, at } = before;
  const from = surelyFrom(before);
  const has = new Set(found.map(({ id }) => id));
  const kept = midnightOf(addDays(dayOf(at), -KEPT_DAYS));
  const gaps = known?.gaps ?? [];
  // Whatever was missed was told of then, and is not looked for again.
  const since = gaps.at(-1)?.until ?? "";
  const expected = events.filter((event) => event.at >= later(from, kept) && event.at > since);
  const missing = expected.find(({ id }) => !has.has(id));
  // A server that keeps events for longer shows it by one from before the last reading.
  const reachesBack = events.some((event) => read !== null && event.at <= read && has.has(event.id));
  const dropped = read !== null && read < kept && !reachesBack ? [{ from: read, until: kept }] : [];
  const lost = missing === undefined ? [] : [{ from: missing.at, until: at }];
  return { since: known?.since ?? from, gaps: [...gaps, ...dropped, ...lost] };
}
