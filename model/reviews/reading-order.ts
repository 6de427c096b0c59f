import type { ReviewLine } from "../review.ts";
import { CHANGES } from "./line.ts";
import { byCodePoint } from "../yaml.ts";

/** What came up between cycles first, then by what changed. */
const rankOf = ({ off_cycle: later, change }: ReviewLine): number =>
  later === null ? CHANGES.indexOf(change.what) : -1;

/** How much there is to look at on a line: what has to be justified anew, what a person has to act on, what it can do. */
const weightOf = ({ suggested, revalidate, privileged, financial, findings }: ReviewLine): number =>
  (revalidate.length > 0 ? 16 : 0) +
  (suggested !== null && suggested.decision !== "keep" ? 8 : 0) +
  (privileged ? 4 : 0) +
  (financial ? 2 : 0) +
  (findings.length > 0 ? 1 : 0);

/** Lines in the order people read them: what changed most, and of that what there is most to look at. */
export const inReadingOrder = (lines: readonly ReviewLine[]): ReviewLine[] =>
  lines.toSorted((a, b) => rankOf(a) - rankOf(b) || weightOf(b) - weightOf(a) || byCodePoint(a.uid, b.uid));
