import { z } from "zod";
import { AuditEvent } from "../../model/audit-events.ts";
import { Deployment, DirectPush, MergedChange, ObjectId, Rewrite } from "../../model/change.ts";
import { IdentityKind, kinds, RetireReason } from "../../model/identity.ts";
import { Instant } from "../../model/instant.ts";
import { OrganizationFacts } from "../../model/organization.ts";
import { gapReasons } from "../../model/reasons/gaps.ts";
import { RecordedReason, type ReasonIn, type Reasons } from "../../model/reasons/reason.ts";
import { remedyReasons } from "../../model/reasons/remedies.ts";
import { RepositoryFacts } from "../../model/repository.ts";
import { Credential, Scan } from "../../model/scan.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { Digest, Id, Login, SafeName, Text } from "../../model/text.ts";
import { Scope, SourceId, UnitState } from "../../model/unit.ts";

/** A reason with the data that its sentence is printed from, of those there are. */
const reasonIn = <All extends Reasons>(all: All) =>
  z.custom<ReasonIn<All>>((value) => {
    const read = RecordedReason.safeParse(value);
    if (!read.success || !Object.hasOwn(all, read.data.reason)) return false;
    return all[read.data.reason]?.data.safeParse(read.data.with).success === true;
  }, "must be a reason that this version knows");

const Unit = z.strictObject({
  source: SourceId,
  scope: Scope,
  name: Text,
  state: UnitState,
  items: z.number().int().nonnegative(),
  reason: reasonIn(gapReasons).nullable(),
  remedy: reasonIn(remedyReasons).nullable(),
});

const Owned = z.strictObject({ id: Id, name: SafeName });

const Seen = z.strictObject({
  kind: IdentityKind,
  uid: Text,
  repository: Owned.nullable(),
  title: Text,
  lastUsed: Instant.nullable(),
  facts: z.unknown(),
});

/** Facts that are those of the kind, and nothing beside them: no field of a part can hold a value that is none. */
const Identity = z.custom<ObservedIdentity>((value) => {
  const seen = Seen.safeParse(value);
  if (!seen.success) return false;
  const { shape } = kinds[seen.data.kind].facts;
  return z.strictObject(shape).safeParse(seen.data.facts).success;
}, "must be an identity of a kind that this version knows");

const Changed = z.strictObject({
  repository: Id,
  head: ObjectId.nullable(),
  merged: z.array(MergedChange),
  pushes: z.array(DirectPush),
  deployments: z.array(Deployment),
  rewritten: z.array(Rewrite).optional(),
});

const counts = z.record(SourceId, z.number().int().nonnegative());

/** What one shard hands on: everything that recording needs of it. */
export const ShardPart = z.strictObject({
  part: z.literal("scan"),
  schema: z.literal(1),
  shard: z.strictObject({ index: z.number().int().positive(), count: z.number().int().positive() }),
  organization: z.strictObject({ id: Id, login: Login }),
  scanner: Scan.shape.scanner,
  /** Run of the workflow; null from a shell. */
  run: Text.nullable(),
  /** Commits of base and of the evidence branch that it started from; null for a branch that was not there. */
  from: z.strictObject({ base: ObjectId, evidence: ObjectId.nullable() }),
  started: Instant,
  finished: Instant,
  credential: Credential,
  api_version: Text,
  requests: counts,
  cached: counts,
  list: Unit,
  listed: z.array(Owned),
  /** Settings of the organisation, its members and outside collaborators; none of them but in the first shard. */
  settings: OrganizationFacts,
  members: z.array(z.strictObject({ id: Id, login: Login, owner: z.boolean() })).nullable(),
  outside: z.array(z.strictObject({ id: Id, login: Login })).nullable(),
  repositories: z.array(z.strictObject({ id: Id, name: SafeName, facts: RepositoryFacts })),
  gone: z.array(
    z.strictObject({
      id: Id,
      name: SafeName,
      reason: RetireReason.exclude(["removed", "no-longer-told"]),
      to: Text.nullable(),
    }),
  ),
  identities: z.array(Identity),
  /** Events of the audit log; none but in the first shard. */
  audit_events: z.array(AuditEvent),
  changes: z.array(Changed),
  units: z.array(Unit),
});
export type ShardPart = z.infer<typeof ShardPart>;

/** The same with the digest of all of it. */
export const SealedShardPart = z.strictObject({ ...ShardPart.shape, digest: Digest });
