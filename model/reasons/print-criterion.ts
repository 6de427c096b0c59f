import type { CriterionResult } from "../conclusion.ts";
import type { Language } from "../language.ts";
import type { Names } from "../text.ts";
import { criterionWords } from "./criteria/index.ts";
import { printReason } from "./print-reason.ts";
import type { Reason } from "./reason.ts";

/** The words of every criterion by its id. */
export const criterionWordsOf: ReadonlyMap<string, (typeof criterionWords)[number]> = new Map(
  criterionWords.map((words) => [words.id, words]),
);

/** A criterion as a conclusion has it, as far as its sentences are printed from it. */
type Printed = Pick<CriterionResult, "criterion" | "reasons" | "more" | "brief">;

const sentenceOf = (criterion: string, reason: Reason): Names =>
  printReason(reason, criterionWordsOf.get(criterion)?.reasons ?? {});

/** True where nothing was performed: the words of a miss tell of acts that nobody did, and must be said to be that. */
export const isTreatedAsMissed = ({ value, means }: Pick<CriterionResult, "value" | "means">): boolean =>
  value === "not-performed" && means !== null && means !== "indeterminate";

/** Why a criterion came out as it did: what decided it, and how many more there are. */
export function printCriterion(
  { criterion, reasons, more }: Pick<Printed, "criterion" | "reasons" | "more">,
  language: Language,
): string {
  const said = reasons.map((reason) => sentenceOf(criterion, reason)[language]);
  const rest = more === 0 ? [] : [language === "en" ? `And ${more} more.` : `他${more}件。`];
  return [...said, ...rest].join(language === "en" ? " " : "");
}

/** The same in few words, longer before shorter. */
export function printBriefly({ criterion, reasons, more, brief }: Printed): Names[] {
  if (brief.length > 0) return brief.map((reason) => sentenceOf(criterion, reason));
  const others = reasons.length - 1 + more;
  return reasons.slice(0, 1).map((reason) => {
    const { en, ja } = sentenceOf(criterion, reason);
    return others === 0 ? { en, ja } : { en: `${en} And ${others} more.`, ja: `${ja}他${others}件。` };
  });
}
