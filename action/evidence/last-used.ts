import type { Assessment } from "../../model/assessment.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { dayOf, daysBetween, type Day, type Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Data } from "../../model/reasons/reason.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { STALE_DAYS } from "../../model/last-used.ts";
import { byCodePoint } from "../../model/yaml.ts";

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
  const recorded = ledger.lastUsed?.data.uses ?? {};
  const before = assessmentsIn(ledger.identities);
  const now = assessmentsIn(identities);
  const changes = new Map<string, Instant | null>();
  for (const { uid, lastUsed: found } of observed) {
    const last = Object.hasOwn(recorded, uid) ? (recorded[uid] ?? null) : null;
    // Most are as they were, and nobody need look for what was concluded then.
    if (last === found) continue;
    const use = useToRecord({ recorded: last, found, today, stale, before: before(uid), now: now(uid) });
    if (use !== last) changes.set(uid, use);
  }
  if (changes.size === 0) return recorded;
  const after = new Map<string, Instant | null>([...Object.entries(recorded), ...changes]);
  const uses = [...after].flatMap(([uid, use]) => (use === null ? [] : [[uid, use] as const]));
  return Object.fromEntries(uses.sort(([a], [b]) => byCodePoint(a, b)));
}

/** What was concluded of identities, by uid; put in order when somebody asks. */
function assessmentsIn(identities: Uses["identities"]): (uid: string) => readonly Assessment[] {
  let known: Map<string, readonly Assessment[]> | null = null;
  return (uid) => {
    known ??= new Map(identities.map(({ data }) => [data.uid, data.assessments]));
    return known.get(uid) ?? [];
  };
}
