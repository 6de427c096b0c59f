import { z } from "zod";
import { Identity, IDENTITY_KINDS, kinds } from "./identities/index.ts";

export * from "./identities/document.ts";
export { Identity, IDENTITY_KINDS, kinds };

/** What kind of non-human identity this is. */
export const IdentityKind = z.enum(IDENTITY_KINDS);
export type IdentityKind = z.infer<typeof IdentityKind>;

/** Evidence of one non-human identity: `evidence/<org>/identities/<kind>/<repository or _org>/<key>.md`. */
export type Identity = z.infer<typeof Identity>;
export type IdentityOf<K extends IdentityKind> = Extract<Identity, { kind: K }>;

/** What GitHub says of an identity of a kind. */
export type FactsOf<K extends IdentityKind> = z.output<(typeof kinds)[K]["facts"]>;

/** Anything that is of a kind and has that kind's facts; of any kind, where none is named. */
export type OfKind<K extends IdentityKind = IdentityKind> = { [P in K]: { kind: P; facts: FactsOf<P> } }[K];

/** The kind that a uid names, `github:<kind>:<id>`; undefined for a repository or the organisation. */
export const kindOfUid = (uid: string): IdentityKind | undefined =>
  IDENTITY_KINDS.find((kind) => uid.split(":")[1] === kind);
