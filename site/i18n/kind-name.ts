import { kinds } from "../../model/identity.ts";
import type { Language } from "../../model/language.ts";
import type { Subject } from "../view/subjects.ts";
import type { Words } from "./words.ts";

/** What a subject is: a kind of identity, a repository or the organisation. */
export const kindName = (kind: Subject["kind"], w: Words, locale: Language): string =>
  kind === "repository" || kind === "organization" ? w.names.kind[kind] : kinds[kind].name[locale];
