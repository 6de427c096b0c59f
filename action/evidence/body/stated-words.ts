import { count } from "../../../model/count.ts";
import type { Language } from "../../../model/language.ts";

/** One file that people state, as a line tells of it; its parts are code already. */
interface Told {
  file: string;
  became: "added" | "removed" | "changed";
  commit: string | null;
  author: string | null;
  number: number | null;
}

/** What is said of files that people changed, and of their fields. */
export interface StatedWords {
  line: (told: Told) => string;
  /** After the name of a field. */
  isNew: (value: string) => string;
  isGone: (value: string) => string;
  was: (before: string, after: string) => string;
  looser: string;
  more: (left: number) => string;
  /** Where nobody can tell what was stated before. */
  notCompared: string;
}

export const STATED_WORDS: Readonly<Record<Language, StatedWords>> = {
  en: {
    line: ({ file, became, commit, author, number }) => {
      const where =
        commit === null
          ? "; the history names no commit"
          : ` in ${commit}${author === null ? "" : ` by ${author}`}`;
      return `- ${file} was ${became}${where}${number === null ? "" : `, pull request ${number}`}.`;
    },
    isNew: (value) => ` is new: ${value}`,
    isGone: (value) => ` is gone; it was ${value}`,
    was: (before, after) => ` was ${before} and is ${after}`,
    looser: ", **which is looser**",
    more: (left) => `and ${count(left, "more field")}`,
    notCompared:
      "What people stated at the scan before is not known, so nobody can tell here what they changed since.",
  },
  ja: {
    line: ({ file, became, commit, author, number }) => {
      const from = [
        ...(commit === null ? ["履歴にコミットがない"] : [`コミット${commit}`]),
        ...(author === null ? [] : [`作成者${author}`]),
        ...(number === null ? [] : [`プルリクエスト${number}`]),
      ];
      return `- ${file}:${{ added: "追加", removed: "削除", changed: "変更" }[became]}(${from.join("、")})`;
    },
    isNew: (value) => `:新規、${value}`,
    isGone: (value) => `:削除、変更前は${value}`,
    was: (before, after) => `:${before}から${after}に変更`,
    looser: "(**緩和**)",
    more: (left) => `他${left}項目`,
    notCompared: "前回のスキャンの時点の記載を確認できないため、その後の変更を示すことができない。",
  },
};
