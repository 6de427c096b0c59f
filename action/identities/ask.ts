import type { Governance } from "../../model/governance.ts";
import type { Askable } from "../../model/identities/kind.ts";
import { has, storeOf } from "../../model/identities/traits.ts";
import type { Identity, IdentityKind, OfKind, RetireReason } from "../../model/identity.ts";
import type { ParameterName, Tier } from "../../model/parameters.ts";
import type { ObservedIdentity, ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";
import type { Context } from "../queries/context.ts";
import { DUTIES, type Duty } from "../../model/reasons/duties.ts";
import type { Duties } from "../queries/duties.ts";
import type { Permissions } from "../queries/permissions.ts";
import { isFinancial } from "../queries/systems.ts";
import type { KnownUses } from "../queries/uses.ts";
import { rules } from "./index.ts";
import type { TierContext, Listing, ListedIdentity } from "./kind-rules.ts";
import type { ToldByLog } from "./told-by-log.ts";

/** Checks ask the kind which sources can list it: one that lists it unnamed would leave its refusal unnoticed. */
function listed<K extends IdentityKind>(placed: ListedIdentity<K>): Listing {
  const { listing, listedBy } = rules[placed.kind];
  const found = listing(placed);
  const named = placed.repository === null ? listedBy.organization : listedBy.repository;
  const unnamed = [...found.through, found.source].find((source) => !named.includes(source));
  if (unnamed !== undefined) throw new Error(`The kind ${placed.kind} does not name ${unnamed} in listedBy.`);
  return found;
}

/** Where GitHub lists an identity that a scan saw. */
export const listingOf = <K extends IdentityKind>({
  kind,
  uid,
  title,
  repository,
  facts,
}: ObservedIdentityOf<K>): Listing => listed({ kind, uid, title, repository: repository?.id ?? null, facts });

/** Where GitHub would list an identity of the ledger if it still existed. */
export const listingInLedger = (identity: Identity): Listing => {
  const { repository_id: repository, ...rest } = identity;
  return listed({ ...rest, repository });
};

/** Why an identity that a complete list holds no more retires; null where that is not proven. */
export function goneFrom(identity: Identity, snapshot: Snapshot): RetireReason | null {
  const { repository_id: repository, ...rest } = identity;
  return reasonOf({ ...rest, repository }, snapshot);
}

function reasonOf<K extends IdentityKind>(
  identity: ListedIdentity<K>,
  snapshot: Snapshot,
): RetireReason | null {
  const { gone } = rules[identity.kind];
  return gone === undefined ? "removed" : gone(identity, snapshot);
}

const toldOf = <K extends IdentityKind>(identity: ListedIdentity<K>): ToldByLog | null =>
  rules[identity.kind].toldByLog?.(identity) ?? null;

/** Which events of the audit log tell who made an identity that a scan saw, and who took it away. */
export const toldByLog = <K extends IdentityKind>({
  kind,
  uid,
  title,
  repository,
  facts,
}: ObservedIdentityOf<K>): ToldByLog | null =>
  toldOf({ kind, uid, title, repository: repository?.id ?? null, facts });

/** The same of an identity of the ledger. */
export const toldByLogInLedger = ({ repository_id: repository, ...rest }: Identity): ToldByLog | null =>
  toldOf({ ...rest, repository });

/** Ids of further repositories on which answers about an identity depend. */
export const reachBeyond = <K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  snapshot: Snapshot,
): readonly number[] => rules[identity.kind].reach(identity, snapshot);

/** Names of the repositories in which an identity can act or be used, by name; null when they could not be read. */
export const repositoriesOf = <K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  snapshot: Snapshot,
): readonly string[] | null =>
  identity.repository === null
    ? rules[identity.kind].repositories(identity, snapshot)
    : [identity.repository.name];

/** Those of them that belong to a financial system; null when they could not be read. */
export const financialRepositoriesOf = (
  identity: ObservedIdentity,
  snapshot: Snapshot,
  governance: Pick<Governance, "systems">,
): readonly string[] | null =>
  repositoriesOf(identity, snapshot)?.filter((name) => isFinancial(name, governance)) ?? null;

/** Which repositories use an identity; null for a kind of which GitHub shows no use. */
export const usesOf = <K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  snapshot: Snapshot,
): KnownUses | null => rules[identity.kind].uses?.(identity, snapshot) ?? null;

/** Whether what a check asks for is true of a kind at all. */
export function isTold(kind: IdentityKind, what: Askable): boolean {
  switch (what) {
    case "permissions":
      return rules[kind].permissions !== undefined;
    case "store":
      return storeOf(kind) !== null;
    default:
      return has(kind, what);
  }
}

/** What GitHub shows that an identity may do; null where it shows nothing of the kind. */
export const permissionsOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>): Permissions | null =>
  rules[kind].permissions?.(facts) ?? null;

/** Whether GitHub shows what this one may do. */
export const showsPermissions = (identity: ObservedIdentity): boolean =>
  permissionsOf(identity) !== null || showsDuties(identity);

const showsDuties = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  rules[kind].showsDuties?.(facts) ?? false;

/** Login of the account that has an identity; null where GitHub does not tell; undefined for a kind of which it never does. */
export const accountOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>): string | null | undefined =>
  rules[kind].heldBy?.(facts);

/** True for one that keeps no credential. */
export const storesNothing = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  rules[kind].storesNothing?.(facts) ?? false;

/** What an identity can do of what must be kept apart; null when nobody knows. */
export const dutiesOf = <K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  ownership: Context["ownership"],
): Duties | null => rules[identity.kind].duties(identity, ownership);

/** Whether an identity of the kind can have a duty at all, whatever happens to it. */
export const isCapableOf = (kind: IdentityKind, duty: Duty): boolean =>
  (rules[kind].capable ?? DUTIES).includes(duty);

/** True where an identity can never have a duty, whatever happens to it. */
export const neverHas = <K extends IdentityKind>({ kind, facts }: OfKind<K>, duty: Duty): boolean =>
  rules[kind].never?.(facts, duty) ?? false;

/** False where an identity opens nothing at present. */
export const opens = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  rules[kind].opens?.(facts) ?? true;

/** Whether an identity can push workflow files. */
export const pushesWorkflows = <K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  snapshot: Snapshot,
): boolean => rules[identity.kind].pushesWorkflows(identity, snapshot);

/** True for a credential that can change something, as far as GitHub shows. */
export const canWrite = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  rules[kind].writes(facts);

/** True when GitHub reports that nobody can use it any more. */
export const isSpent = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  rules[kind].spent?.(facts) ?? false;

/** The parameter that limits the age of an identity. */
export const maximumAgeOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>): ParameterName =>
  rules[kind].maximumAge(facts);

/** Sources whose gaps can hide that the strict values apply to an identity. */
export const tierSourcesOf = <K extends IdentityKind>(identity: ObservedIdentityOf<K>): readonly SourceId[] =>
  rules[identity.kind].tierSources(identity);

/**
 * Whether an identity can change the organisation, its rules or production, whatever system it serves. One of which that
 * is not known is taken for one that can.
 */
export const isPrivileged = <K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  snapshot: Snapshot,
): boolean =>
  rules[identity.kind].tier(identity, {
    snapshot,
    governance: NO_SYSTEMS,
    servesSystem: false,
    blind: false,
  }) !== "default";

const NO_SYSTEMS: Pick<Governance, "systems"> = { systems: [] };

/** Which values apply to an identity: the strict ones when it serves a financial system or is privileged. */
export function tierOf<K extends IdentityKind>(
  identity: ObservedIdentityOf<K>,
  bearings: TierContext,
): Tier | null {
  if (bearings.servesSystem) return "strict";
  if (identity.repository !== null && isFinancial(identity.repository.name, bearings.governance))
    return "strict";
  return rules[identity.kind].tier(identity, bearings);
}
