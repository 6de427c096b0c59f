import { count } from "../../count.ts";
import type { Names } from "../../text.ts";

/** What `verify` does again and compares with what is recorded, in the order in which it is told. */
export const AGAIN = ["pages", "conclusions", "sign-offs"] as const;
export type DoneAgain = (typeof AGAIN)[number];

/** How many commits carry what. */
interface SignatureCounts {
  good: number;
  bad: number;
  unverified: number;
  unsigned: number;
}

/** How much of it was compared, and how much was not. */
export interface Compared {
  what: DoneAgain;
  compared: number;
  not_compared: number;
}

const NAMES = {
  pages: {
    en: (n: number) => `${count(n, "page")} printed again from the record`,
    ja: (n: number) => `記録から再度出力した本文:${n}件`,
  },
  conclusions: {
    en: (n: number) =>
      `${count(n, "conclusion")} drawn again at the commit that ${n === 1 ? "it" : "each"} names`,
    ja: (n: number) => `引用するコミットに基づいて再実施した結論:${n}件`,
  },
  "sign-offs": {
    en: (n: number) => `the rules of ${count(n, "sign-off")} asked again of the merge`,
    ja: (n: number) => `マージの内容に照らして規則を再度確認した承認:${n}件`,
  },
} as const satisfies Record<DoneAgain, Record<keyof Names, (n: number) => string>>;

/** What was done again, as a sentence, and what was left out with the reason. */
export function printAgain({ what, compared, not_compared: left }: Compared): Names {
  const { en, ja } = NAMES[what];
  const sentence = en(compared);
  return {
    en: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${left === 0 ? "" : `; ${left} not, because another version wrote ${left === 1 ? "it" : "them"} or more files would be read than are allowed`}.`,
    ja: `${ja(compared)}${left === 0 ? "" : `(ほか${left}件は、別の版による記録であるか、読み取るファイル数の限度を超えるため未実施)`}。`,
  };
}

/** What commits that brought evidence carry, as a sentence. */
export const printSignatures = ({ good, bad, unverified, unsigned }: SignatureCounts): Names => ({
  en: `Commits that brought evidence: ${good} with a good signature, ${bad} with one that is not good, ${unverified} with one that cannot be verified here, ${unsigned} with none.`,
  ja: `証跡を追加したコミットの署名:有効${good}件、無効${bad}件、検証不能${unverified}件、署名なし${unsigned}件。`,
});
