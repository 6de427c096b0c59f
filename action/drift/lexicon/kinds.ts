import { type IdentityKind, IDENTITY_KINDS } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import { oneWidth } from "./reading.ts";

/** Words for each kind of identity. */
const WORDS: Readonly<Record<IdentityKind, Readonly<Record<Language, RegExp>>>> = {
  "actions-secret": { en: /\b(?:actions )?secrets?\b/i, ja: /シークレット/ },
  "deploy-key": { en: /\bdeploy keys?\b/i, ja: /デプロイキー/ },
  "fine-grained-token": { en: /\btokens?\b/i, ja: /トークン/ },
};

/** Kinds of identity that a text speaks of. */
export const readKinds = (text: string, language: Language): IdentityKind[] =>
  IDENTITY_KINDS.filter((kind) => WORDS[kind][language].test(oneWidth(text)));
