import type { AuditEvent } from "../../model/audit-events.ts";
import { groupBy } from "../../model/group-by.ts";
import { beganAt } from "../../model/identities/traits.ts";
import type { Identity } from "../../model/identity.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { Login } from "../../model/text.ts";
import { toldByLog, toldByLogInLedger } from "../identities/ask.ts";

/** Who did what, as the audit log tells it; null where it does not, or not for certain. */
export interface Actors {
  /** Who made an identity. */
  made: (identity: ObservedIdentity) => string | null;
  /** Who took it away. */
  removed: (identity: Identity) => string | null;
}

/** Milliseconds between the log's time of an event and GitHub's time of the thing; the next one of its name is another. */
const APART = 60_000;

/** Looks in the events of the ledger, and in those that a scan read. */
export function actorsIn(
  { auditEvents: recorded }: Pick<Ledger, "auditEvents">,
  { auditEvents: read }: Pick<Snapshot, "auditEvents">,
): Actors {
  let known: Map<string, AuditEvent[]> | null = null;
  const all = (action: string): readonly AuditEvent[] => {
    known ??= groupBy([...recorded.flatMap(({ data }) => data.events), ...read], ({ action: name }) => name);
    return known.get(action) ?? [];
  };
  return {
    made(identity) {
      const told = toldByLog(identity);
      const began = beganAt(identity);
      if (told === null || began === null) return null;
      return actorOf(all(told.created).filter((event) => told.is(event) && isNear(event.at, began)));
    },
    removed(identity) {
      const told = toldByLogInLedger(identity);
      const began = beganAt(identity);
      if (told === null || began === null) return null;
      return actorOf(all(told.removed).filter((event) => told.is(event) && event.at >= began));
    },
  };
}

const isNear = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= APART;

/** Who it was, where one account did it. An event may be recorded and read again. */
function actorOf(events: readonly AuditEvent[]): string | null {
  const [actor, ...others] = new Set(events.map(({ actor: one }) => one));
  const login = Login.safeParse(actor);
  return others.length === 0 && login.success ? login.data : null;
}
