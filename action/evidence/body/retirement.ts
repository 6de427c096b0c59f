import type { Language } from "../../../model/language.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import type { LifecycleEvent } from "../../../model/identity.ts";
import { dayOf } from "../../../model/instant.ts";
import { code } from "../../../model/markdown.ts";

export type Whose = "identity" | "repository";
type Why = (whose: Whose, last: LifecycleEvent | undefined) => string;

const WORDS: Readonly<Record<Language, { since: (day: string) => string; retired: string; why: Why }>> = {
  en: { since: (day) => `Retired since ${day}: `, retired: "Retired: ", why: english },
  ja: { since: (day) => `${dateIn(day, "ja")}に廃止。`, retired: "廃止。", why: japanese },
};

/** Since when a subject is gone and why, as the first scan that missed it tells. */
export function retirement(whose: Whose, lifecycle: readonly LifecycleEvent[], language: Language): string {
  const last = lifecycle.findLast(({ event }) => event === "retire");
  const own = WORDS[language];
  const since = last === undefined ? own.retired : own.since(dayOf(last.at));
  return `${since}${whyRetired(whose, last, language)}`;
}

/** Why it is gone, as the end of a sentence. */
export const whyRetired = (whose: Whose, last: LifecycleEvent | undefined, language: Language): string =>
  WORDS[language].why(whose, last);

function english(whose: Whose, last: LifecycleEvent | undefined): string {
  const what = whose === "repository" ? "it" : "its repository";
  switch (last?.reason) {
    case "repository-deleted":
      return `${what} was deleted, or went to an account that the scanner cannot see.`;
    case "repository-transferred":
      return `${what} was transferred to ${last.to === undefined ? "another account" : `the account ${code(last.to)}`}.`;
    default:
      return "a complete list no longer holds it.";
  }
}

function japanese(whose: Whose, last: LifecycleEvent | undefined): string {
  const what = whose === "repository" ? "このリポジトリ" : "所属するリポジトリ";
  switch (last?.reason) {
    case "repository-deleted":
      return `${what}は削除されたか、スキャンから確認できないアカウントに移された。`;
    case "repository-transferred":
      return `${what}は${last.to === undefined ? "別のアカウント" : `アカウント${code(last.to)}`}に移管された。`;
    default:
      return "最後まで読み取った一覧に含まれていない。";
  }
}
