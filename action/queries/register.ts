import type { Day } from "../../model/instant.ts";
import type { Judgement } from "./context.ts";

/** One entry of a register with what is wrong with it. */
export interface Fault {
  /** `EXC-3`, `DEF-1`, `BRK-2`. */
  id: string;
  /** What is wrong, to follow the id in a sentence. */
  why: string;
  /** First day on which it was wrong, where the entry itself tells. */
  since?: Day;
}

const numberOf = (id: string) => Number(id.slice(id.indexOf("-") + 1));

/** Ids of entries, each once, by their numbers. */
export const byNumber = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].sort((a, b) => numberOf(a) - numberOf(b));

/** Every faulty entry by its number, in one sentence, wrong since the first of them was; a pass without any. */
export function registerJudgement(faults: readonly Fault[], fine: string): Judgement {
  if (faults.length === 0) return { outcome: "pass", because: fine };
  const sorted = faults.toSorted((a, b) => numberOf(a.id) - numberOf(b.id) || (a.why < b.why ? -1 : 1));
  const because = `${sorted.map(({ id, why }) => `${id} ${why}`).join("; ")}.`;
  const days = sorted.flatMap(({ since }) => since ?? []).sort();
  const [first] = days;
  return first === undefined || days.length < sorted.length
    ? { outcome: "fail", because }
    : { outcome: "fail", because, since: first };
}
