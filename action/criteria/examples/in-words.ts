import { printBriefly, printCriterion } from "../../../model/reasons/print-criterion.ts";
import type { Names } from "../../../model/text.ts";
import type { Criterion, CriterionContext } from "../criterion.ts";

/** An answer as readers get it: the sentences of its reasons, whole and in few words. */
export function inWords({ id, assess }: Criterion, context: CriterionContext) {
  const { value, evidence, ...why } = assess(context);
  const printed = { criterion: id, reasons: [...why.reasons], more: why.more, brief: [...why.brief] };
  const said: Names = { en: printCriterion(printed, "en"), ja: printCriterion(printed, "ja") };
  return { value, said, brief: printBriefly(printed), evidence };
}
