import { everyOne } from "../../faults/drawn.ts";

/** Ways a scan's commit comes about. */
const COMMITS = ["git", "api"] as const;
/** Ways a pull request is merged. */
export const METHODS = ["merge", "squash", "rebase"] as const;

type Combination = readonly [(typeof COMMITS)[number], (typeof METHODS)[number]];

/**
 * Combinations of both to play a story in: every way of merging once, the ways of committing in turn. Stories that
 * begin with another way of committing have between them what one of them leaves out.
 */
export const combinations = (first: 0 | 1): Combination[] =>
  COMMITS.flatMap((commitWith, way) =>
    METHODS.filter((_, index) => everyOne() || (index + first) % 2 === way).map((method): Combination => [
      commitWith,
      method,
    ]),
  );
