import type { Language } from "../../model/language.ts";
import type { TokenWords } from "../view/overlay.ts";
import { en, type Words } from "./words-en.ts";
import { ja } from "./words-ja.ts";

export type { Words } from "./words-en.ts";

const ALL: Record<Language, Words> = { en, ja };

/** The portal's words in a language. */
export const words = (locale: Language): Words => ALL[locale];

/** A name for an id that content may have invented; the id itself where there is none. */
export const named = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

const tokenWords = ({ names }: Words): TokenWords["en"] => ({
  frequency: (frequency) => names.frequency[frequency],
  role: (role) => named(names.role, role),
});

/** Words for the tokens of overlays, by the overlay's language. */
export const TOKEN_WORDS: TokenWords = { en: tokenWords(en), ja: tokenWords(ja) };
