import type { Language } from "../../../model/language.ts";
import type { Names } from "../../../model/text.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { literally, oneWidth } from "./reading.ts";

/** What each role is called; the first word is the one that tokens are filled with. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  auditor: { en: ["auditor"], ja: ["監査人"] },
  "business-owner": { en: ["business owner"], ja: ["業務責任者"] },
  cfo: { en: ["chief financial officer", "CFO"], ja: ["最高財務責任者", "CFO"] },
  "control-operator": { en: ["control operator"], ja: ["統制実施者"] },
  controller: { en: ["controller"], ja: ["経理部長"] },
  "internal-audit": { en: ["internal audit"], ja: ["内部監査担当者", "内部監査部門"] },
  "security-lead": { en: ["security lead"], ja: ["セキュリティ責任者"] },
  "technical-steward": { en: ["technical steward"], ja: ["技術担当者"] },
};

/** What a role is called in both languages; a role nobody gave a word is called by its id. */
export const roleNames = (role: string): Names => ({
  en: WORDS[role]?.en[0] ?? role.replaceAll("-", " "),
  ja: WORDS[role]?.ja[0] ?? role,
});

/** Roles that a text names, by id; `known` are roles that exist besides those with words of their own. */
export function readRoles(text: string, language: Language, known: readonly string[] = []): string[] {
  const plain = oneWidth(text).toLowerCase();
  const roles = [...new Set([...Object.keys(WORDS), ...known])].sort(byCodePoint);
  return roles.filter((role) =>
    (WORDS[role]?.[language] ?? [roleNames(role)[language]]).some((word) =>
      language === "en"
        ? new RegExp(`\\b${literally(word.toLowerCase())}s?\\b`).test(plain)
        : plain.includes(word.toLowerCase()),
    ),
  );
}
