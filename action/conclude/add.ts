import type { Addition } from "../../model/addition.ts";
import { byDay } from "../../model/additions.ts";
import type { Conclusion, ConclusionContent } from "../../model/conclusion.ts";
import type { Day } from "../../model/instant.ts";
import { additionFile } from "../../model/paths.ts";
import { changesSince, isSame } from "./changes.ts";

/** A document with the digest of its bytes. */
export interface Cited<T> {
  file: string;
  digest: string;
  data: T;
}

/** An addition that is recorded already. */
export interface Recorded extends Cited<Addition> {
  /** Whether base holds it; what only waits on the branch may still be made anew. */
  approved: boolean;
}

/** A conclusion that was certified, and what the period's folder holds besides. */
export interface Certified {
  conclusion: Cited<Conclusion>;
  /** Every addition on the same period, entity and regime, also those to a conclusion that stood there before. */
  additions: readonly Recorded[];
}

/**
 * The addition that has to be written, where what is concluded now is not what was said last. One that waits from the
 * same day is made anew in its place, and every other stays.
 */
export function additionDue(
  now: Conclusion,
  { conclusion, additions }: Certified,
  today: Day,
): { file: string; data: Addition } | null {
  const own = additions
    .filter(({ data }) => data.adds_to.digest === conclusion.digest)
    .toSorted((a, b) => byDay(a, b));
  const newest = own.at(-1);
  if (isSame((newest ?? conclusion).data, now)) return null;
  // The roster's zone may have been stated otherwise since: an addition never comes before one that it follows.
  const added = newest !== undefined && newest.data.added > today ? newest.data.added : today;
  const waiting = newest?.approved === false && newest.data.added === added ? newest : undefined;
  const ofDay = additions.filter(({ data }) => data.added === added).length;
  const again = waiting === undefined ? ofDay + 1 : (waiting.data.again ?? 1);
  const data = additionAfter(
    now,
    { conclusion, before: own.filter((one) => one !== waiting).at(-1) ?? null },
    { added, ...(again === 1 ? {} : { again }) },
  );
  return { file: additionFile({ ...data, period: data.period.id }), data };
}

/** What is concluded as the addition of a day to a conclusion, after the addition before it. */
export function additionAfter(
  now: Conclusion,
  { conclusion, before }: { conclusion: Cited<Conclusion>; before: Cited<Addition> | null },
  dated: Pick<Addition, "added" | "again">,
): Addition {
  const last: ConclusionContent = (before ?? conclusion).data;
  const cited = ({ file, digest }: Cited<unknown>) => ({ file, digest });
  return {
    ...now,
    record: "addition",
    ...dated,
    adds_to: cited(conclusion),
    after: before === null ? null : cited(before),
    ...changesSince(last, now),
  };
}
