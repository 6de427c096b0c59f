import { type Day, dayOf, type Instant } from "../instant.ts";
import { type FactsOf, type IdentityKind, kinds, type OfKind } from "../identity.ts";
import type { Names } from "../text.ts";
import type { Expiry, Kind, Suspension, Trait } from "./kind.ts";

/** What a kind says of facts, with the facts that it says it of. */
type Traits = {
  readonly [K in IdentityKind]: Pick<Kind<K>, "beginning" | "recordsUse"> & {
    readonly began: (facts: FactsOf<K>) => Instant | null;
    readonly renewed: (facts: FactsOf<K>) => Instant | null;
    readonly idle: (facts: FactsOf<K>) => readonly string[];
    readonly fleeting?: (facts: FactsOf<K>) => boolean;
    readonly fileName: (id: string, facts: FactsOf<K>) => string;
    readonly agesAs?: (facts: FactsOf<K>) => string;
    readonly creator?: (facts: FactsOf<K>) => string | null;
    readonly expiry?: (facts: FactsOf<K>) => Expiry;
    readonly suspended?: (facts: FactsOf<K>) => Suspension | null;
  };
};
const traits: Traits = kinds;

/** Whether GitHub can tell this of a kind at all. */
export function has(kind: IdentityKind, trait: Trait): boolean {
  switch (trait) {
    case "creator":
    case "expiry":
      return traits[kind][trait] !== undefined;
    case "beginning":
      return traits[kind].beginning !== null;
    case "renewal":
      return traits[kind].agesAs !== undefined;
    case "lastUsed":
      return traits[kind].recordsUse;
    default:
      return trait satisfies never;
  }
}

/** Why GitHub cannot tell this of a kind, as the kind says it; null where it can. */
export function lackOf(kind: IdentityKind, trait: Trait): Names | null {
  const { lacks }: Pick<Kind, "lacks"> = kinds[kind];
  return lacks[trait] ?? null;
}

/** Whose secrets those of a kind are; null for a kind that is no secret. */
export function storeOf(kind: IdentityKind): string | null {
  const { store }: Pick<Kind, "store"> = kinds[kind];
  return store ?? null;
}

/** When an identity began to exist for the organisation; null where GitHub does not say. */
export const beganAt = <K extends IdentityKind>({ kind, facts }: OfKind<K>): Instant | null =>
  traits[kind].began(facts);

/** The day an identity began to exist for the organisation; null where GitHub does not say. */
export const beganOn = <K extends IdentityKind>(identity: OfKind<K>): Day | null =>
  dayIfAny(beganAt(identity));

const dayIfAny = (at: Instant | null): Day | null => (at === null ? null : dayOf(at));

/** What GitHub calls that beginning; null for a kind of which it never tells. */
export const beginningOf = (kind: IdentityKind): Kind["beginning"] => traits[kind].beginning;

/** The moment from which its credential is as it is: key added, access granted, value stored; null where GitHub does not say. */
export const renewedAt = <K extends IdentityKind>({ kind, facts }: OfKind<K>): Instant | null =>
  traits[kind].renewed(facts);

/** The day of that moment. */
export const renewedOn = <K extends IdentityKind>(identity: OfKind<K>): Day | null =>
  dayIfAny(renewedAt(identity));

/** What of it grows old, by the name under which its kind words it; null for a kind whose age GitHub never tells. */
export const agesAs = <K extends IdentityKind>({ kind, facts }: OfKind<K>): string | null =>
  traits[kind].agesAs?.(facts) ?? null;

/** Who made it, by login; null when GitHub does not say, or never does of its kind. */
export const creatorOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>): string | null =>
  traits[kind].creator?.(facts) ?? null;

/** When GitHub ends it by itself; null for never, where it is not shown, and for a kind that cannot expire. */
export const expiryOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>): Instant | null =>
  traits[kind].expiry?.(facts) ?? null;

/** Whether GitHub shows of this one when it ends by itself, or that it never does. */
export const showsExpiry = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  traits[kind].expiry?.(facts) !== undefined;

/** Since when it is suspended, and by whom; null while it is not. */
export const suspensionOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>): Suspension | null =>
  traits[kind].suspended?.(facts) ?? null;

/** True for one that GitHub takes away by itself after one piece of work. */
export const isFleeting = <K extends IdentityKind>({ kind, facts }: OfKind<K>): boolean =>
  traits[kind].fleeting?.(facts) ?? false;

/** Facts that say nothing given the others. */
export const idleFacts = <K extends IdentityKind>({ kind, facts }: OfKind<K>): readonly string[] =>
  traits[kind].idle(facts);

/** Name of its file within its folder, from the last part of its uid. */
export const fileNameOf = <K extends IdentityKind>({ kind, facts }: OfKind<K>, id: string): string =>
  traits[kind].fileName(id, facts);
