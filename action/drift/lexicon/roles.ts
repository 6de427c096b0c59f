import type { Language } from "../../../model/language.ts";
import { roleName, rolesIn } from "../../../model/role-name.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { literally, oneWidth } from "./reading.ts";

/** What texts call a role besides its name. */
const ALSO: Readonly<Record<string, Partial<Record<Language, readonly string[]>>>> = {
  cfo: { en: ["CFO"], ja: ["CFO"] },
  "internal-audit": { ja: ["内部監査部門"] },
};

const wordsFor = (role: string, language: Language): readonly string[] => [
  roleName(role)[language],
  ...(ALSO[role]?.[language] ?? []),
];

/** Roles that a text names, by id; `known` are roles that exist besides those with words of their own. */
export function readRoles(text: string, language: Language, known: readonly string[] = []): string[] {
  const plain = oneWidth(text).toLowerCase();
  const roles = [...new Set([...Object.keys(rolesIn(language)), ...known])].sort(byCodePoint);
  const names = (word: string): boolean =>
    plain.includes(word) && (language === "ja" || new RegExp(`\\b${literally(word)}s?\\b`).test(plain));
  return roles.filter((role) => wordsFor(role, language).some((word) => names(word.toLowerCase())));
}
