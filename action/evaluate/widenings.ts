import { type Day, dayOf } from "../../model/instant.ts";
import type { Identity, LifecycleEvent } from "../../model/identity.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { widenedSince } from "./widened-since.ts";
import type { Widening } from "../queries/context.ts";
import type { KnownSubjects } from "./unseen-subjects.ts";

/** Every growth of an identity's permissions that scans saw, this one included, oldest first. */
export function wideningsIn(
  { identities }: Pick<KnownSubjects, "identities">,
  today: Day,
): (identity: ObservedIdentity) => readonly Widening[] {
  let known: ReadonlyMap<string, Identity> | null = null;
  return (identity) => {
    known ??= new Map(identities.map(({ data }) => [data.uid, data]));
    const before = known.get(identity.uid);
    if (before === undefined) return NONE;
    const permissions = widenedSince(before, identity);
    const recorded = before.lifecycle.filter(isWidening);
    if (permissions.length === 0 && recorded.length === 0) return NONE;
    return [
      ...recorded.map((one) => ({ on: dayOf(one.at), permissions: one.permissions ?? [] })),
      ...(permissions.length === 0 ? [] : [{ on: today, permissions }]),
    ];
  };
}

const isWidening = ({ event }: LifecycleEvent): boolean => event === "widen";

/** One list for all that never grew, so that what checks may look at stays the same. */
const NONE: readonly Widening[] = [];
