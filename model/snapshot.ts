import type { z } from "zod";
import type { ActionsSecretFacts, DeployKeyFacts, FineGrainedTokenFacts, RetireReason } from "./identity.ts";
import type { OrganizationFacts } from "./organization.ts";
import type { RepositoryFacts } from "./repository.ts";
import type { Unit } from "./unit.ts";

interface Observed {
  uid: string;
  /** Repository it belongs to; null for the organisation's own. */
  repository: { id: number; name: string } | null;
  title: string;
}

/** An identity as one scan saw it. */
export type ObservedIdentity =
  | (Observed & { kind: "deploy-key"; facts: z.infer<typeof DeployKeyFacts> })
  | (Observed & { kind: "fine-grained-token"; facts: z.infer<typeof FineGrainedTokenFacts> })
  | (Observed & { kind: "actions-secret"; facts: z.infer<typeof ActionsSecretFacts> });
export type ObservedIdentityOf<K extends ObservedIdentity["kind"]> = Extract<ObservedIdentity, { kind: K }>;

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
  reason: Exclude<RetireReason, "removed">;
  /** Login of the account that has it now; null for one that was deleted. */
  to: string | null;
}

/** A member of the organisation. */
export interface Member {
  id: number;
  login: string;
  owner: boolean;
}

/** What one scan saw, sorted, and how the reading of every unit ended. */
export interface Snapshot {
  organization: { id: number; login: string; facts: OrganizationFacts };
  repositories: readonly ObservedRepository[];
  gone: readonly GoneRepository[];
  /** Null when the member list could not be read to its end. */
  members: readonly Member[] | null;
  identities: readonly ObservedIdentity[];
  units: readonly Unit[];
}
