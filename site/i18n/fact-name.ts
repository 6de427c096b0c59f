import { IDENTITY_KINDS, kinds } from "../../model/identity.ts";
import type { Language } from "../../model/language.ts";
import type { Names } from "../../model/text.ts";
import { named, type Words } from "./words.ts";

const OF_IDENTITIES: ReadonlyMap<string, Names> = new Map(
  IDENTITY_KINDS.flatMap((kind) => Object.entries<Names>(kinds[kind].factNames)),
);

/** What a fact is called: of an identity by its kind, of a repository or the organisation by the portal. */
export const factName = (fact: string, w: Words, locale: Language): string =>
  OF_IDENTITIES.get(fact)?.[locale] ?? named(w.names.fact, fact);
