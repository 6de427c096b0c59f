import { GITHUB_QUESTIONS, type GitHubQuestion } from "../../model/reasons/verify/asked.ts";
import type { Names } from "../../model/text.ts";
import type { GitHubAnswer } from "../verify/github/answer.ts";

/** Printed where nobody gave a credential, or the remote is no repository on GitHub. */
export const NOT_ASKED: Names = {
  en: "GitHub was not asked whether it has the same; give a token to ask it too.",
  ja: "GitHubへの照会は行っていない。照会するにはトークンを指定すること。",
};

type Named = Exclude<GitHubAnswer, { answer: "same" }>;

/** How often each answer was given. */
export interface Counts {
  same: number;
  differs: number;
  not_told: number;
}

/** One question with its answers, those that differ first. */
export interface AskedOfGitHub {
  question: GitHubQuestion;
  counts: Counts;
  named: readonly Named[];
}

/** The answers by question. */
export const askedOf = (answers: readonly GitHubAnswer[]): AskedOfGitHub[] =>
  GITHUB_QUESTIONS.map((question) => {
    const own = answers.filter((one) => one.question === question);
    const differing = own.filter((one) => one.answer === "differs");
    const untold = own.filter((one) => one.answer === "not-told");
    const same = own.length - differing.length - untold.length;
    const counts = { same, differs: differing.length, not_told: untold.length };
    return { question, counts, named: [...differing, ...untold] };
  });

/** What the answers to one question come to; where there was nothing to ask, that is no good answer either. */
export function countsOf({ same, differs, not_told: untold }: Counts): Names {
  if (same + differs + untold === 0) return { en: "Nothing to compare.", ja: "照合の対象がない。" };
  return {
    en: `Same: ${same}, differs: ${differs}, not told: ${untold}.`,
    ja: `一致${same}件、相違${differs}件、回答なし${untold}件。`,
  };
}
