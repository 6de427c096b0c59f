import type { ReviewLine } from "../../../model/review.ts";
import { comparedReason } from "../../../model/reviews/same-reason.ts";
import { hasWord } from "./has-word.ts";

/** One line that a comment or a push decides on, with the reason it gives. */
export interface Reasoned {
  line: ReviewLine;
  rationale: string | null;
}

/**
 * Whether a line is one of several to which one comment or push gives the same reason, however it is written down: by one
 * command, by many, or in the file. Without any reason the rule that asks for one tells more.
 */
export function batchIn(decided: readonly Reasoned[]): (one: Reasoned) => boolean {
  const uids = new Map<string, Set<string>>();
  for (const { line, rationale } of decided) {
    const reason = comparedReason(rationale ?? "", line);
    uids.set(reason, (uids.get(reason) ?? new Set()).add(line.uid));
  }
  return ({ line, rationale }) =>
    hasWord(rationale ?? "") && (uids.get(comparedReason(rationale ?? "", line))?.size ?? 0) > 1;
}
