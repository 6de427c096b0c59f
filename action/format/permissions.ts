import type { Language } from "../../model/language.ts";
import { cellCode } from "../../model/markdown.ts";
import { permissionsInWords } from "../../model/permission-words.ts";

const BETWEEN = { en: "; ", ja: ";" } as const;
const beside = { en: (raw: string) => ` (${raw})`, ja: (raw: string) => `(${raw})` } as const;

/** Permissions in one cell: what each allows, with GitHub's name beside it; empty where there is none. */
export const permissionsCell = (permissions: Readonly<Record<string, string>>, language: Language): string =>
  permissionsInWords(permissions)
    .map(({ words, raw }) =>
      words === null ? cellCode(raw) : `${words[language]}${beside[language](cellCode(raw))}`,
    )
    .join(BETWEEN[language]);
