import { PERMISSION_NAMES } from "./permission-names.ts";
import type { Names } from "./text.ts";
import { byCodePoint } from "./yaml.ts";

/** One permission: as people read it, and as GitHub names it. */
export interface PermissionWords {
  /** `may write code, commits, …`; null for one that GitHub added since, of which only the name is known. */
  words: Names | null;
  /** `contents: write`. */
  raw: string;
}

const MAY: Readonly<Record<string, (what: Names) => Names>> = {
  read: ({ en, ja }) => ({ en: `may read ${en}`, ja: `${ja}の読取り` }),
  write: ({ en, ja }) => ({ en: `may write ${en}`, ja: `${ja}の書込み` }),
  admin: ({ en, ja }) => ({ en: `may administer ${en}`, ja: `${ja}の管理` }),
};

/** Where a token works: it stands among its permissions, so that a wider choice is one that has grown. */
const REACH: Readonly<Record<string, Names>> = {
  all: { en: "in all repositories", ja: "すべてのリポジトリが対象" },
  subset: { en: "in repositories selected for it", ja: "選択されたリポジトリのみが対象" },
  none: { en: "in no private repository", ja: "対象となる非公開リポジトリなし" },
};

function wordsOf(name: string, level: string): Names | null {
  if (name === "repositories") return Object.hasOwn(REACH, level) ? (REACH[level] ?? null) : null;
  const what = Object.hasOwn(PERMISSION_NAMES, name) ? PERMISSION_NAMES[name] : undefined;
  const may = Object.hasOwn(MAY, level) ? MAY[level] : undefined;
  return what === undefined || may === undefined ? null : may(what);
}

/** What permissions allow, by name. */
export const permissionsInWords = (permissions: Readonly<Record<string, string>>): PermissionWords[] =>
  Object.entries(permissions)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, level]) => ({ words: wordsOf(name, level), raw: `${name}: ${level}` }));
