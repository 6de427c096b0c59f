import type { DiffersReason, GitHubQuestion, NotToldReason } from "../../../model/reasons/verify/asked.ts";
import type { History } from "../audit/history.ts";
import type { GitHubNow } from "./ask.ts";

/** One thing that evidence says and GitHub was asked about. */
interface About {
  question: GitHubQuestion;
  /** The record, the tag or the branch. */
  about: string;
  /** The commit that stands for it in the history. */
  commit: string;
}

/** Whether GitHub has it so, too. What GitHub forgot, or does not show, is neither. */
export type GitHubAnswer = About &
  (
    | { answer: "same" }
    | { answer: "differs"; reason: DiffersReason }
    | { answer: "not-told"; reason: NotToldReason }
  );

/** What a comparison came to before it is said of what. */
export type Compared = { differs: DiffersReason } | { notTold: NotToldReason };

/** One question: what the history says, held against what GitHub has now. */
export type Comparison = (history: History, github: GitHubNow) => Promise<GitHubAnswer[]>;

/** A difference counts before anything that is not told; where there is neither, it is the same. */
export function answerOf(about: About, compared: readonly Compared[]): GitHubAnswer {
  for (const one of compared)
    if ("differs" in one) return { ...about, answer: "differs", reason: one.differs };
  for (const one of compared)
    if ("notTold" in one) return { ...about, answer: "not-told", reason: one.notTold };
  return { ...about, answer: "same" };
}
