import type { CriterionWords } from "../../../model/reasons/criteria/criterion-words.ts";
import type { Reason, ReasonIn, Reasons } from "../../../model/reasons/reason.ts";
import { type CriterionValue, SHOWN_REASONS } from "../../../model/verdict.ts";
import type { CriterionAnswer } from "../criterion.ts";

/** An answer about one thing, before its evidence is known. */
export interface Part {
  value: CriterionValue;
  reason: Reason;
  /** The same in few words, longer before shorter, where so many others say the same. */
  brief?: (others: number) => readonly Reason[];
}

/** What all parts come to. */
export type Found = Omit<CriterionAnswer, "evidence">;

/** Data of the reason of that name. */
type DataOf<All extends Reasons, Name> = Extract<ReasonIn<All>, { reason: Name }>["with"];

/** Parts from the reasons given: a name that is none of them and data of another shape are refused. */
export const partsFrom =
  <All extends Reasons>(_reasons: All) =>
  <Name extends ReasonIn<All>["reason"]>(
    value: CriterionValue,
    reason: Name,
    data: DataOf<All, Name>,
  ): Part => ({
    value,
    reason: { reason, with: data },
  });

/** The same for a criterion, from its words. */
export const partsOf = <All extends Reasons>({ reasons }: CriterionWords<All>) => partsFrom(reasons);

/** One part as all there is to say. */
const alone = ({ value, reason, brief }: Part): Found => ({
  value,
  reasons: [reason],
  more: 0,
  brief: brief?.(0) ?? [],
});

/** An answer with the documents it rests on, each once and sorted. */
export const answer = (found: Part | Found, evidence: readonly string[]): CriterionAnswer => ({
  ...("reasons" in found ? found : alone(found)),
  evidence: [...new Set(evidence)].sort(),
});

/** A miss that is known weighs more than one that nobody could look at, and either more than what was met. */
const ORDER: readonly CriterionValue[] = ["missed", "not-performed", "unknown", "met", "not-applicable"];

/** One answer for several parts: the worst value, and the reasons that say so. */
export function worst(parts: readonly Part[], none: Part): Found {
  const value = ORDER.find((candidate) => parts.some((one) => one.value === candidate));
  if (value === undefined) return alone(none);
  const deciding = parts.filter((one) => one.value === value);
  const shown = deciding.slice(0, SHOWN_REASONS);
  return {
    value,
    reasons: shown.map(({ reason }) => reason),
    more: deciding.length - shown.length,
    brief: deciding[0]?.brief?.(deciding.length - 1) ?? [],
  };
}
