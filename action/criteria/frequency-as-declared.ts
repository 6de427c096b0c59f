import { monthsBetween, monthsOfPeriod } from "../../model/frequency.ts";
import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { declaredFrequency, ofReviews } from "./terms/reviews.ts";

/** More often than declared is a difference, too: what is described is not what is done. */
export const frequencyAsDeclared = defineCriterion({
  id: "frequency-as-declared",
  question: {
    en: "Is the control performed as often as it is declared to be?",
    ja: "統制は定められた頻度で実施されているか。",
  },
  assess: (context) => {
    const frequency = declaredFrequency(context);
    const months = monthsBetween(frequency);
    return ofReviews(
      context,
      ({ data }) => {
        const performed = monthsOfPeriod(data.period);
        if (months === null)
          return part(
            "not-applicable",
            `The declared frequency, ${frequency}, follows no calendar.`,
            `定められた頻度(${frequency})は暦によらない。`,
          );
        return part(
          performed === months ? "met" : "missed",
          `The review of ${data.period} covers ${performed} months, and the declared frequency is every ${months} months.`,
          `${data.period}の棚卸は${performed}か月を対象とし、定められた頻度は${months}か月ごとである。`,
        );
      },
      [context.overlay.file, context.entity.file],
    );
  },
});
