import { COMMITS, drawn } from "../../faults/drawn.ts";

/** Ways a pull request is merged. */
export const METHODS = ["merge", "squash", "rebase"] as const;

const ALL = COMMITS.flatMap((commitWith) => METHODS.map((method) => [commitWith, method] as const));

/** Some ways to commit and to merge, of the six that there are together. */
export const combinations = (most: number, seed: number) => drawn(ALL, most, seed);
