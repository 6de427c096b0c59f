import { type IdentityKind, IDENTITY_KINDS, kinds } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import { oneWidth } from "./reading.ts";

/** Kinds of identity that a text speaks of. */
export const readKinds = (text: string, language: Language): IdentityKind[] =>
  IDENTITY_KINDS.filter((kind) => kinds[kind].spokenOf[language].test(oneWidth(text)));
