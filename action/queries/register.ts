import type { Day } from "../../model/instant.ts";
import type { Reason, ReasonIn } from "../../model/reasons/reason.ts";
import type { registerReasons } from "../../model/reasons/register.ts";
import type { CheckResult } from "./context.ts";

/** One entry of a register with what is wrong with it. */
export type Fault<Why extends Reason> = Why & {
  /** `EXC-3`, `DEF-1`, `BRK-2`. */
  id: string;
  /** First day on which it was wrong, where the entry itself tells. */
  since?: Day;
};

/** The number of an entry, 3 of EXC-3. */
export const numberOf = (id: string) => Number(id.slice(id.indexOf("-") + 1));

/** Ids of entries, each once, by their numbers. */
export const byNumber = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].sort((a, b) => numberOf(a) - numberOf(b));

/** Every faulty entry by its number, wrong since the first of them was; a pass without any. */
export function registerResult<Why extends Reason>(
  faults: readonly Fault<Why>[],
): CheckResult<ReasonIn<ReturnType<typeof registerReasons>>> {
  if (faults.length === 0) return { outcome: "pass", reason: "no-entry-at-fault", with: {} };
  const kept = faults
    .map(({ id, reason, with: data }) => ({ id, reason, with: data }))
    .sort((a, b) => numberOf(a.id) - numberOf(b.id) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const days = faults.flatMap(({ since }) => since ?? []).sort();
  const [first] = days;
  return {
    outcome: "fail",
    reason: "entries-at-fault",
    with: { faults: kept },
    ...(first === undefined || days.length < faults.length ? {} : { since: first }),
  };
}
