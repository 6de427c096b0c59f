import type { Identity, LifecycleEvent } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import type { Repository } from "../../model/repository.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Absence } from "../evaluate/absent.ts";

const event = (
  name: LifecycleEvent["event"],
  at: Instant,
  source: LifecycleEvent["source"],
  by: string | null = null,
): LifecycleEvent => ({ event: name, at, by, source });

/** What GitHub tells of an identity's life before we saw it. */
function origin(identity: ObservedIdentity): LifecycleEvent[] {
  switch (identity.kind) {
    case "deploy-key":
      return [event("create", identity.facts.created_at, "github", identity.facts.added_by)];
    case "fine-grained-token":
      // GitHub does not say when the token was made; for the organisation it begins with its access.
      return [event("create", identity.facts.access_granted_at, "github", identity.facts.owner)];
    case "actions-secret": {
      const { created_at: created, updated_at: updated } = identity.facts;
      const stored = event("create", created, "github");
      return updated === created ? [stored] : [stored, event("rotate", updated, "github")];
    }
    default:
      return identity satisfies never;
  }
}

function rotation(identity: ObservedIdentity, before: Identity): LifecycleEvent[] {
  if (identity.kind !== "actions-secret" || before.kind !== "actions-secret") return [];
  const { updated_at: updated } = identity.facts;
  return updated === before.facts.updated_at ? [] : [event("rotate", updated, "github")];
}

/** The life of an identity this scan saw: what was recorded stays as it is, what happened since is appended. */
export function continued(
  identity: ObservedIdentity,
  before: Identity | null,
  at: Instant,
): LifecycleEvent[] {
  if (before === null) return origin(identity);
  const moved = (identity.repository?.id ?? null) !== before.repository_id;
  return [
    ...before.lifecycle,
    ...(before.state === "retired" ? [event("reinstate", at, "scan")] : []),
    ...(moved ? [event("transfer", at, "scan")] : []),
    ...rotation(identity, before),
  ];
}

/** A life that ended, as this scan found. */
export const ended = (
  before: readonly LifecycleEvent[],
  { reason, to }: Absence,
  at: Instant,
): LifecycleEvent[] => [
  ...before,
  { ...event("retire", at, "scan"), reason, ...(to === null ? {} : { to }) },
];

/** The life of a repository this scan saw: only going and coming back are events of it. */
export const present = (before: Repository | undefined, at: Instant): LifecycleEvent[] => [
  ...(before?.lifecycle ?? []),
  ...(before?.state === "retired" ? [event("reinstate", at, "scan")] : []),
];
