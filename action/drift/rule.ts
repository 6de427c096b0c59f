import type { DriftDifference } from "../../model/drift.ts";
import type { DifferenceReason } from "../../model/reasons/drift/differences.ts";
import type { NotCompared } from "../../model/reasons/drift/not-compared.ts";
import type { Names } from "../../model/text.ts";
import type { DriftRuleId } from "../../model/variance.ts";
import type { DriftContext } from "./context.ts";

/** A sentence or a word in both languages. */
export type InBoth = Names;

/** A difference as a rule finds it, before anybody asks whether a variance accepts it. */
export type Difference = Omit<DriftDifference, "rule" | "variance" | "verdict" | "reason" | "with"> &
  DifferenceReason & {
    verdict: Exclude<DriftDifference["verdict"], "accepted">;
  };

/** What a rule compared and found, and what it could not look at. */
export interface Found {
  /** Comparisons made. */
  compared: number;
  differences: readonly Difference[];
  /** Why it could not be performed, or not in full; empty when it was. */
  unknown: readonly NotCompared[];
}

/** One of the 22 rules by which documents are compared; it knows no regime. */
export interface DriftRule {
  id: DriftRuleId;
  /** What it compares. */
  compares: InBoth;
  /** What a difference means and what to do about it. */
  effect: InBoth;
  find: (context: DriftContext) => Found;
}

/** Declares a rule. */
export const defineRule = (rule: DriftRule): DriftRule => rule;

/** What several comparisons of one rule found together. */
export const together = (...found: readonly Found[]): Found => ({
  compared: found.reduce((sum, one) => sum + one.compared, 0),
  differences: found.flatMap((one) => one.differences),
  unknown: found.flatMap((one) => one.unknown),
});

/** Nothing compared because nothing is there to compare. */
export const unlooked = (unknown: NotCompared): Found => ({
  compared: 0,
  differences: [],
  unknown: [unknown],
});
