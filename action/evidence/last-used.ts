import type { Assessment } from "../../model/assessment.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { dayOf, daysBetween, type Day, type Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Data } from "../../model/reasons/reason.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** A recorded use this many days old gives way to a newer one; no limit on unused credentials may be shorter. */
export const STALE_DAYS = 30;

/** What the ledger says of one identity's last use, and what the scan found. */
export interface LastUse {
  recorded: Instant | null;
  found: Instant | null;
  /** Day of the scan. */
  today: Day;
  /** Days after which a recorded use gives way; less than {@link STALE_DAYS} where a limit is shorter. */
  stale: number;
  before: readonly Assessment[];
  now: readonly Assessment[];
}

/**
 * The last use to record. A credential in daily use would change it daily; the recorded use stays until it is stale, or
 * until an outcome changed and may rest on the newer one, or a reason names that one.
 */
export function useToRecord({ recorded, found, today, stale, before, now }: LastUse): Instant | null {
  if (recorded === null || found === null || found <= recorded) return found;
  if (daysBetween(dayOf(recorded), today) >= stale) return found;
  const last = new Map(before.map(({ check, outcome }) => [check, outcome]));
  if (now.some(({ check, outcome }) => last.get(check) !== outcome)) return found;
  return now.some(({ with: data }) => names(data, found)) ? found : recorded;
}

const names = (data: Data, use: Instant): boolean =>
  Object.values(data).some((value) => value === use || value === dayOf(use));

/** Days after which a recorded use gives way: fewer than {@link STALE_DAYS} where somebody states a shorter limit. */
export function staleAfter({ parameters, entities, overlays }: Stated): number {
  const settings = [
    parameters["dormant.days"],
    ...[...entities, ...overlays].map(({ data }) => data.parameters["dormant.days"] ?? {}),
  ];
  const stated = settings.flatMap((one) => [one.default, one.strict].flatMap((days) => days ?? []));
  return Math.min(STALE_DAYS, ...stated);
}

/** Where limits are stated. */
export type Stated = Pick<Governance, "parameters" | "entities" | "overlays">;

/** What a scan knows of the uses of every identity. */
interface Uses {
  ledger: Pick<Ledger, "identities" | "lastUsed">;
  observed: readonly ObservedIdentity[];
  identities: readonly Omit<Filed<Identity>, "body">[];
  today: Day;
  stale: number;
}

/** The last uses to record, by uid. One that was not looked for keeps what was recorded of it. */
export function usesAfter({ ledger, observed, identities, today, stale }: Uses): Record<string, Instant> {
  const recorded = new Map(Object.entries(ledger.lastUsed?.data.uses ?? {}));
  const before = new Map(ledger.identities.map(({ data }) => [data.uid, data.assessments]));
  const now = new Map(identities.map(({ data }) => [data.uid, data.assessments]));
  const after = new Map(recorded);
  for (const { uid, lastUsed: found } of observed) {
    const use = useToRecord({
      recorded: recorded.get(uid) ?? null,
      found,
      today,
      stale,
      before: before.get(uid) ?? [],
      now: now.get(uid) ?? [],
    });
    if (use === null) after.delete(uid);
    else after.set(uid, use);
  }
  return Object.fromEntries([...after].sort(([a], [b]) => byCodePoint(a, b)));
}
