import type { Names } from "../text.ts";
import type { ReasonIn, Reasons } from "./reason.ts";

/** Everything a check says to people, in both languages; the check itself only decides. */
export interface CheckWords<All extends Reasons = Reasons> {
  /** Id of the check, a sentence that can be true, `deploy-key-is-read-only`. */
  id: string;
  /** That sentence as a heading. */
  title: Names;
  /** The same as a yes/no question. */
  question: Names;
  /** Why it matters and what to do about a fail, for the reviewer; one sentence each. */
  risk: Names;
  remedy: Names;
  /** The sentence of every reason that the check gives. */
  reasons: All;
}

/** Declares the words of a check. */
export const defineCheckWords = <const All extends Reasons>(words: CheckWords<All>): CheckWords<All> => words;

/** The reasons a check may give, from its words. */
export type ReasonsOf<Words> = Words extends CheckWords<infer All> ? ReasonIn<All> : never;
