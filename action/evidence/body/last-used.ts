import type { Language } from "../../../model/language.ts";
import { count } from "../../../model/count.ts";
import { lackOf } from "../../../model/identities/traits.ts";
import { IDENTITY_KINDS } from "../../../model/identity.ts";
import { type LastUsed, STALE_DAYS } from "../../../model/last-used.ts";
import { code } from "../../../model/markdown.ts";

const WORDS: Readonly<Record<Language, (login: string, used: number) => string[]>> = {
  en: (login, used) => [
    `# Last use of the identities of ${login}`,
    `GitHub recorded a use of ${count(used, "identity", "identities")}; the record below has one of each, by uid.`,
    `It is the newest, or an older one that gives way after ${STALE_DAYS} days, earlier where a shorter limit on dormant identities is stated, and at once where an outcome rests on the newer one.`,
  ],
  ja: (login, used) => [
    `# ${login}のIDの最終使用`,
    `GitHubに使用の記録があるIDは${used}件である。それぞれの使用日時を、下の記録にuid別に示す。`,
    `記録した日時は最新のものとは限らない。${STALE_DAYS}日(休眠について定めた限度がこれより短い場合は、その日数)を経過した場合、又はチェックの結果がより新しい使用に基づく場合に更新する。`,
  ],
};

/** Of which kinds GitHub records no use, as each of them says it. */
const unrecorded = (language: Language): string[] =>
  IDENTITY_KINDS.flatMap((kind) => lackOf(kind, "lastUsed")?.[language] ?? []);

/** The body of the file of last uses. */
export const lastUsedBody = ({ organization, uses }: LastUsed, language: Language): string =>
  [
    ...WORDS[language](code(organization), Object.keys(uses).length),
    unrecorded(language).join(language === "ja" ? "" : " "),
  ].join("\n\n");
