import type { Frequency } from "./control.ts";
import type { Deficiency } from "./deficiency.ts";
import type { Day } from "./instant.ts";

/**
 * How often a control must have been performed after its remediation, without a deviation, before its deficiency may be
 * closed. Practice, not law; a control that settings perform has worked once it is seen to work once.
 */
export const MINIMUM_OPERATIONS: Record<Frequency, number> = {
  continuous: 1,
  daily: 25,
  weekly: 5,
  monthly: 2,
  quarterly: 2,
  "semi-annual": 1,
  annual: 1,
  event: 25,
};

/** Why a deficiency may not be closed yet. */
export type Hindrance =
  | { why: "not-remediated" }
  | { why: "not-retested" }
  | { why: "retested-by-its-owner"; by: string }
  | { why: "deviated"; deviations: number }
  | { why: "too-few"; operations: number; needed: number };

/**
 * Null when a deficiency of a control with this frequency may be closed: remediated, and retested since by somebody who
 * did not remediate it, often enough and without a deviation. A deviation sets the count back to nothing.
 */
export function hindranceToClose(
  { remediated_on, retests, owner }: Pick<Deficiency, "remediated_on" | "retests" | "owner">,
  frequency: Frequency,
): Hindrance | null {
  if (remediated_on === null) return { why: "not-remediated" };
  const since = retests.filter(({ at }) => at >= remediated_on);
  const last = since.at(-1);
  if (last === undefined) return { why: "not-retested" };
  const own = since.find(({ by }) => by === owner);
  if (own !== undefined) return { why: "retested-by-its-owner", by: own.by };
  if (last.deviations > 0) return { why: "deviated", deviations: last.deviations };
  const clean = since.slice(since.findLastIndex(({ deviations }) => deviations > 0) + 1);
  const operations = clean.reduce((sum, retest) => sum + retest.operations, 0);
  const needed = MINIMUM_OPERATIONS[frequency];
  return operations < needed ? { why: "too-few", operations, needed } : null;
}

/** True when a deficiency that says closed may be: by then. */
export const mayBeClosed = (
  deficiency: Pick<Deficiency, "remediated_on" | "retests" | "owner">,
  frequency: Frequency,
  on: Day,
): boolean =>
  hindranceToClose(
    { ...deficiency, retests: deficiency.retests.filter((retest) => retest.at <= on) },
    frequency,
  ) === null;
