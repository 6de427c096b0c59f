import type { Language } from "./language.ts";
import type { Names } from "./text.ts";

/** What people call the roles that the roster of an entity names. */
const ROLES = {
  auditor: { en: "auditor", ja: "監査人" },
  "business-owner": { en: "business owner", ja: "業務責任者" },
  cfo: { en: "chief financial officer", ja: "最高財務責任者" },
  "control-operator": { en: "control operator", ja: "統制実施者" },
  controller: { en: "controller", ja: "経理部長" },
  "internal-audit": { en: "internal audit", ja: "内部監査担当者" },
  "security-lead": { en: "security lead", ja: "セキュリティ責任者" },
  "technical-steward": { en: "technical steward", ja: "技術担当者" },
} satisfies Record<string, Names>;

const known: ReadonlyMap<string, Names> = new Map(Object.entries(ROLES));

/** The names of those roles in one language, by role. */
export const rolesIn = (language: Language): Record<string, string> =>
  Object.fromEntries([...known].map(([role, names]) => [role, names[language]]));

/** The name of a role; its id in words where a group made up its own. */
export const roleName = (role: string): Names =>
  known.get(role) ?? { en: role.replaceAll("-", " "), ja: role };
