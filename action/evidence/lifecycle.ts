import { beganAt, creatorOf, renewedAt, suspensionOf } from "../../model/identities/traits.ts";
import { type Identity, kinds, type LifecycleEvent } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import type { Repository } from "../../model/repository.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { widenedSince } from "../evaluate/widened-since.ts";
import type { Absence } from "../evaluate/absent.ts";
import type { Actors } from "../evaluate/actors.ts";

const event = (
  name: LifecycleEvent["event"],
  at: Instant,
  source: LifecycleEvent["source"],
  by: string | null = null,
): LifecycleEvent => ({ event: name, at, by, source });

/** What GitHub tells of an identity's life before we saw it; who made it, where its audit log alone says so, too. */
function origin(identity: ObservedIdentity, { made }: Pick<Actors, "made">): LifecycleEvent[] {
  const [began, renewed] = [beganAt(identity), renewedAt(identity)];
  const creator = creatorOf(identity);
  const maker = creator === null ? made(identity) : null;
  const created =
    began === null ? [] : [event("create", began, maker === null ? "github" : "audit-log", creator ?? maker)];
  const rotated = renewed === null || renewed === began ? [] : [event("rotate", renewed, "github")];
  return [...created, ...rotated, ...suspension(identity, null, null)];
}

/**
 * Whether it was suspended or reinstated since. GitHub gives the time of a suspension and none of its end: one that is
 * suspended again was reinstated before, on a day that nobody can tell.
 */
function suspension(
  identity: ObservedIdentity,
  before: Identity | null,
  at: Instant | null,
): LifecycleEvent[] {
  const [then, now] = [before && suspensionOf(before), suspensionOf(identity)];
  if (now !== null) return now.at === then?.at ? [] : [event("suspend", now.at, "github", now.by)];
  return then === null || at === null ? [] : [event("reinstate", at, "scan")];
}

/** More permissions under the same identity. */
function widening(identity: ObservedIdentity, before: Identity, at: Instant): LifecycleEvent[] {
  const permissions = widenedSince(before, identity);
  return permissions.length === 0 ? [] : [{ ...event("widen", at, "scan"), permissions: [...permissions] }];
}

/** A new value under the same identity; what cannot be changed in place is a new identity instead. */
function rotation(identity: ObservedIdentity, before: Identity): LifecycleEvent[] {
  const renewed = renewedAt(identity);
  return !kinds[identity.kind].renewable || renewed === null || renewed === renewedAt(before)
    ? []
    : [event("rotate", renewed, "github")];
}

/** The life of an identity this scan saw: what was recorded stays as it is, what happened since is appended. */
export function continued(
  identity: ObservedIdentity,
  before: Identity | null,
  at: Instant,
  actors: Pick<Actors, "made">,
): LifecycleEvent[] {
  if (before === null) return origin(identity, actors);
  const moved = (identity.repository?.id ?? null) !== before.repository_id;
  const since = [
    ...(before.state === "retired" ? [event("reinstate", at, "scan")] : []),
    ...(moved ? [event("transfer", at, "scan")] : []),
    ...rotation(identity, before),
    ...suspension(identity, before, at),
    ...widening(identity, before, at),
  ];
  return since.length === 0 ? before.lifecycle : [...before.lifecycle, ...since];
}

/** A life that ended, as this scan found; by whom, where the audit log says so. */
export const ended = (
  before: readonly LifecycleEvent[],
  { reason, to }: Absence,
  at: Instant,
  by: string | null = null,
): LifecycleEvent[] => [
  ...before,
  {
    ...event("retire", at, by === null ? "scan" : "audit-log", by),
    reason,
    ...(to === null ? {} : { to }),
  },
];

/** The life of a repository this scan saw: only going and coming back are events of it. */
export const present = (before: Repository | undefined, at: Instant): LifecycleEvent[] => [
  ...(before?.lifecycle ?? []),
  ...(before?.state === "retired" ? [event("reinstate", at, "scan")] : []),
];
