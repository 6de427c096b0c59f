import { dutiesTested as words } from "../../model/reasons/criteria/duties-tested.ts";
import { dayOf } from "../../model/instant.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf, worst } from "./terms/answers.ts";
import { withoutReview } from "./terms/reviews.ts";
import { periodOf } from "../../model/period.ts";
import { personOn } from "./terms/people.ts";

const part = partsOf(words);

/** A test of duties is recorded with a review of the entity and regime, whichever control that review performs. */
export const dutiesTested = defineCriterion({
  words,
  assess: (context) => {
    const { ledger, entity, regime, period } = context;
    const reviews = ledger.reviews.filter(({ data }) => {
      const { from, to } = periodOf(data.period, entity.data.fiscal_year_end);
      const isOfConclusion = data.entity === entity.data.entity && data.regime === regime.data.regime;
      return isOfConclusion && from >= period.from && to <= period.to;
    });
    if (reviews.length === 0) return answer(withoutReview(context), []);
    return answer(
      worst(
        reviews.map(({ data }) => {
          const duties = data.duties;
          if (duties === null) return part("not-performed", "duties-never-tested", { period: data.period });
          const tested = {
            by: personOn(duties.by, dayOf(duties.at), context.governance),
            period: data.period,
            conflicts: duties.conflicts,
          };
          const open = duties.conflicts - duties.disposed;
          return open > 0
            ? part("missed", "conflicts-without-disposition", { ...tested, open })
            : part("met", "duties-tested", tested);
        }),
        withoutReview(context),
      ),
      reviews.map(({ file }) => file),
    );
  },
});
