import { frequencyAsDeclared as words } from "../../model/reasons/criteria/frequency-as-declared.ts";
import { monthsBetween, monthsOfPeriod } from "../../model/frequency.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { declaredFrequency, ofReviews } from "./terms/reviews.ts";

const part = partsOf(words);

/** More often than declared is a difference, too: what is described is not what is done. */
export const frequencyAsDeclared = defineCriterion({
  words,
  assess: (context) =>
    ofReviews(
      context,
      ({ data }) => {
        const frequency = declaredFrequency(context, data.period);
        const months = monthsBetween(frequency);
        const performed = monthsOfPeriod(data.period);
        if (months === null) return part("not-applicable", "frequency-without-calendar", { frequency });
        return part(performed === months ? "met" : "missed", "months-covered", {
          period: data.period,
          performed,
          declared: months,
        });
      },
      [context.overlay.file, context.entity.file],
    ),
});
