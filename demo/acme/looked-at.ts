import type { Language } from "../../model/language.ts";
import type { ReviewLine } from "../../model/review.ts";
import type { Names } from "../../model/text.ts";
import { FOUND_OUT } from "./looked-at-identities.ts";
import { WORK_SEEN } from "./looked-at-repositories.ts";

/** What rehearsals are given; each repository has its own. */
const REHEARSAL: readonly [RegExp, Names][] = [
  [
    /_STAGING_DATABASE$/,
    { en: "it names the database of rehearsals", ja: "予行用のデータベースの名称である" },
  ],
  [/_STAGING_KEY$/, { en: "rehearsals sign in with it", ja: "予行の際の認証に用いる" }],
  [/_STAGING_URL$/, { en: "it is the address that rehearsals call", ja: "予行の際の接続先である" }],
];

function foundOut(title: string): Names | null {
  const partner = /^PARTNER_(\d{3})_KEY$/.exec(title)?.[1];
  // Sales numbers its contracts by the partner, and the last two digits are the year in which one ends.
  if (partner !== undefined) {
    const contract = `CP-${partner}${27 + (Number(partner) % 4)}`;
    return { en: `contract ${contract} runs on`, ja: `契約${contract}は継続中である` };
  }
  const hostile = {
    en: "its title is text that nothing runs",
    ja: "名称は文字列にすぎず、実行されることはない",
  };
  return (
    FOUND_OUT[title] ??
    REHEARSAL.find(([pattern]) => pattern.test(title))?.[1] ??
    (title.includes("<script>") ? hostile : null)
  );
}

/** What Omar looked at before he decided on a line: the work of its repository, and the identity itself. */
export function lookedAt({ repository, title }: ReviewLine, language: Language): readonly [string, string] {
  const [work, found] = [WORK_SEEN[repository ?? "_org"], foundOut(title)];
  if (work === undefined || found === null)
    throw new Error(`nobody wrote what was looked at for ${repository ?? "_org"}/${title}`);
  return [work[language], found[language]];
}
