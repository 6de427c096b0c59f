import type { AuditEvent } from "./audit-events.ts";
import type { RepositoryChanges } from "./change.ts";
import type { Instant } from "./instant.ts";
import type { FactsOf, IdentityKind, RetireReason } from "./identity.ts";
import type { OrganizationFacts } from "./organization.ts";
import type { RepositoryFacts } from "./repository.ts";
import type { Unit } from "./unit.ts";

interface Observed {
  uid: string;
  /** Repository it belongs to; null for the organisation's own. */
  repository: { id: number; name: string } | null;
  title: string;
  /** Its last use as GitHub recorded it; null for none, and where GitHub records none of its kind. */
  lastUsed: Instant | null;
}

/** An identity of one kind as one scan saw it. */
export type ObservedIdentityOf<K extends IdentityKind> = {
  [P in K]: Observed & { kind: P; facts: FactsOf<P> };
}[K];

/** An identity as one scan saw it, of whatever kind. */
export type ObservedIdentity = ObservedIdentityOf<IdentityKind>;

/** A repository as one scan saw it. */
export interface ObservedRepository {
  id: number;
  name: string;
  facts: RepositoryFacts;
}

/** A repository the ledger knows that is the organisation's no longer, positively. */
export interface GoneRepository {
  id: number;
  name: string;
  reason: Exclude<RetireReason, "removed" | "no-longer-told">;
  /** Login of the account that has it now; null for one that was deleted. */
  to: string | null;
}

/** A member of the organisation. */
export interface Member {
  id: number;
  login: string;
  owner: boolean;
}

/** Somebody with access to single repositories who is no member. */
export interface Outsider {
  id: number;
  login: string;
}

/** What one scan saw, sorted, and how the reading of every unit ended. */
export interface Snapshot {
  organization: { id: number; login: string; facts: OrganizationFacts };
  repositories: readonly ObservedRepository[];
  gone: readonly GoneRepository[];
  /** Null when the member list could not be read to its end. */
  members: readonly Member[] | null;
  /** Outside collaborators; null when that list could not be read to its end. */
  outside: readonly Outsider[] | null;
  identities: readonly ObservedIdentity[];
  /** Events of the audit log that were read, oldest first: those since the scan before, and some that are known. */
  auditEvents: readonly AuditEvent[];
  /** What happened to default branches, by repository: what the scan read, with what was recorded once the two are together. */
  changes: readonly RepositoryChanges[];
  units: readonly Unit[];
}
