import type { Names } from "../../text.ts";
import type { CriterionId } from "../../verdict.ts";
import type { Reasons } from "../reason.ts";

/** Everything a criterion says to people, in both languages; the criterion itself only decides. */
export interface CriterionWords<All extends Reasons = Reasons> {
  id: CriterionId;
  /** A yes/no question. */
  question: Names;
  /** The sentence of every reason that the criterion gives. */
  reasons: All;
}

/** Declares the words of a criterion. */
export const defineCriterionWords = <const All extends Reasons>(
  words: CriterionWords<All>,
): CriterionWords<All> => words;
