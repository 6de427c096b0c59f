import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { ofReviews } from "./terms/reviews.ts";

export const privilegedIncluded = defineCriterion({
  id: "privileged-included",
  question: {
    en: "Did the review include the privileged identities?",
    ja: "特権を持つIDは棚卸の対象に含まれているか。",
  },
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const left = data.population.excluded.filter(({ privileged }) => privileged);
      const [first] = left;
      return first === undefined
        ? part(
            "met",
            `No privileged identity was left out of the review of ${data.period}.`,
            `${data.period}の棚卸から除かれた特権IDはない。`,
          )
        : part(
            "missed",
            `The review of ${data.period} left out ${left.length} privileged identities: ${first.reason}`,
            `${data.period}の棚卸から特権ID${left.length}件が除かれている。理由:${first.reason}`,
          );
    }),
});
