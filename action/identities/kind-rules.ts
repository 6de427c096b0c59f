import type { Governance } from "../../model/governance.ts";
import type { FactsOf, IdentityKind, RetireReason } from "../../model/identity.ts";
import type { ParameterName, Tier } from "../../model/parameters.ts";
import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import type { Scope, SourceId } from "../../model/unit.ts";
import type { Context } from "../queries/context.ts";
import type { Duty } from "../../model/reasons/duties.ts";
import type { Duties } from "../queries/duties.ts";
import type { Permissions } from "../queries/permissions.ts";
import type { KnownUses } from "../queries/uses.ts";
import type { ToldByLog } from "./told-by-log.ts";

/** What tells where an identity is listed: what a scan saw of it, or what the ledger has. */
export interface ListedIdentity<K extends IdentityKind> {
  kind: K;
  uid: string;
  title: string;
  /** GitHub's id of its repository; null for the organisation's own. */
  repository: number | null;
  facts: FactsOf<K>;
}

/** Where GitHub lists an identity. */
export interface Listing {
  source: SourceId;
  /** The unit that lists it; null where what the ledger has does not say which. */
  scope: Scope | null;
  /** Sources that have to be read before that unit is known of. */
  through: readonly SourceId[];
  /** The unit that is about this identity alone, where there is one: the repositories it reaches. */
  own: Scope | null;
}

/** Sources that can list an identity of a kind at all, with those that have to be read before. */
export interface ListedBy {
  /** For those of the organisation itself. */
  organization: readonly SourceId[];
  /** For those of one repository, its environments included. */
  repository: readonly SourceId[];
}

/** What the tier rests on besides the identity. */
export interface TierContext {
  snapshot: Snapshot;
  governance: Pick<Governance, "systems">;
  /** True when a statement that claims the identity names a system. */
  servesSystem: boolean;
  /** True when a gap leaves workflow files or repositories that the identity reaches unseen. */
  blind: boolean;
}

/** How one kind of identity is looked for and what it can do, as far as GitHub shows. */
export interface KindRules<K extends IdentityKind> {
  kind: K;
  listedBy: ListedBy;
  /** Where one is listed: one of those sources, and the units that count. */
  listing: (placed: ListedIdentity<K>) => Listing;
  /**
   * Why one that a complete list of its source holds no more retires; null where that is not proven. Removed, where it is
   * left out.
   */
  gone?: (identity: ListedIdentity<K>, snapshot: Snapshot) => RetireReason | null;
  /**
   * Which events of the audit log tell who made one and who took it away; null where none does for certain of this one.
   * Not there for a kind of which none ever does.
   */
  toldByLog?: (identity: ListedIdentity<K>) => ToldByLog | null;
  /** Ids of further repositories on which answers about it depend. */
  reach: (identity: ObservedIdentityOf<K>, snapshot: Snapshot) => readonly number[];
  /** Names of the repositories in which it can act or be used, by name; null when they could not be read. */
  repositories: (identity: ObservedIdentityOf<K>, snapshot: Snapshot) => readonly string[] | null;
  /**
   * Which repositories use it; null for a kind of which GitHub shows no use, so that what it reaches it may be used for.
   */
  uses: ((identity: ObservedIdentityOf<K>, snapshot: Snapshot) => KnownUses) | null;
  /** What GitHub shows that it may do; null where it does not of this one. Not there where it shows nothing of the kind. */
  permissions?: (facts: FactsOf<K>) => Permissions | null;
  /** What it can do of what must be kept apart; null when nobody knows. */
  duties: (identity: ObservedIdentityOf<K>, ownership: Context["ownership"]) => Duties | null;
  /** True where GitHub shows what it can do although it shows no permissions; false where it is left out. */
  showsDuties?: (facts: FactsOf<K>) => boolean;
  /** Duties that one of the kind can have at all; every duty where it is left out. */
  capable?: readonly Duty[];
  /** True where one that is as it is can never have the duty; a kind whose permissions may change has none. */
  never?: (facts: FactsOf<K>, duty: Duty) => boolean;
  /** False where it opens nothing at present; true where it is left out. */
  opens?: (facts: FactsOf<K>) => boolean;
  /**
   * Login of the account that has it, where that may be another than the organisation; null where GitHub does not tell of
   * this one. Not there for a kind of which it never does.
   */
  heldBy?: (facts: FactsOf<K>) => string | null;
  /** True for one that keeps no credential, as it signs in by a token made for each job; false where it is left out. */
  storesNothing?: (facts: FactsOf<K>) => boolean;
  /** Whether it can push workflow files. */
  pushesWorkflows: (identity: ObservedIdentityOf<K>, snapshot: Snapshot) => boolean;
  /** True for a credential that can change something, as far as GitHub shows; of a secret, one that all may read. */
  writes: (facts: FactsOf<K>) => boolean;
  /** True when GitHub reports that nobody can use it any more. */
  spent?: (facts: FactsOf<K>) => boolean;
  /** The parameter that limits its age. */
  maximumAge: (facts: FactsOf<K>) => ParameterName;
  /** Sources whose gaps can hide that the strict values apply. */
  tierSources: (identity: ObservedIdentityOf<K>) => readonly SourceId[];
  /** Which values apply, where neither its repository nor its statement decides; null when that was not read. */
  tier: (identity: ObservedIdentityOf<K>, bearings: TierContext) => Tier | null;
}

/** Declares how a kind is looked for and evaluated. */
export const defineRules = <K extends IdentityKind>(rules: KindRules<K>): KindRules<K> => rules;
