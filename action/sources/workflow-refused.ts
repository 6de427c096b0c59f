/** Why GitHub runs no file of this content. */
export type ContentFault = "no-document" | "not-yaml" | "not-a-workflow" | "expression" | "too-large";

/** Something in a file for which GitHub refuses the whole of it; `at` counts characters from the start. */
export class Refused extends Error {
  readonly why: ContentFault;
  readonly at: number | null;
  readonly detail: string | null;
  constructor(why: ContentFault, at: number | null, detail: string | null) {
    super(`${why}: ${detail ?? ""}`);
    [this.why, this.at, this.detail] = [why, at, detail];
  }
}

/** Bound on how deep values may stand in each other; GitHub's own is 50. */
export const MAX_LEVELS = 100;
export const TOO_DEEP = `more than ${MAX_LEVELS} levels`;
