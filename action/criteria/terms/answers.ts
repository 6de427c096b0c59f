import type { CriterionValue } from "../../../model/verdict.ts";
import type { CriterionAnswer } from "../criterion.ts";

/** An answer before its evidence is known. */
export type Part = Pick<CriterionAnswer, "value" | "because" | "brief">;

export const part = (value: CriterionValue, en: string, ja: string): Part => ({ value, because: { en, ja } });

/** The same with the documents it rests on, each once and sorted. */
export const answer = (found: Part, evidence: readonly string[]): CriterionAnswer => ({
  ...found,
  evidence: [...new Set(evidence)].sort(),
});

/** A miss that is known weighs more than one that nobody could look at, and either more than what was met. */
const ORDER: readonly CriterionValue[] = ["missed", "not-performed", "unknown", "met", "not-applicable"];

/** At most this many sentences stand in one answer; the count says how many there are. */
const SHOWN = 3;

/** One part for several: the worst value, and the sentences that say so. */
export function worst(parts: readonly Part[], none: Part): Part {
  const value = ORDER.find((candidate) => parts.some((one) => one.value === candidate));
  if (value === undefined) return none;
  const deciding = parts.filter((one) => one.value === value);
  const shown = deciding.slice(0, SHOWN);
  const rest = deciding.length - shown.length;
  const [first = none.because, ...more] =
    deciding[0]?.brief ?? deciding.map(({ because }) => because).slice(0, 1);
  const others = deciding.length - 1;
  return {
    ...part(
      value,
      [...shown.map(({ because }) => because.en), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(" "),
      [...shown.map(({ because }) => because.ja), ...(rest > 0 ? [`他${rest}件。`] : [])].join(""),
    ),
    brief: [first, ...more].map(({ en, ja }) => ({
      en: `${en}${others > 0 ? ` And ${others} more.` : ""}`,
      ja: `${ja}${others > 0 ? `他${others}件。` : ""}`,
    })),
  };
}
