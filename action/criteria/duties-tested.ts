import { dutiesTested as words } from "../../model/reasons/criteria/duties-tested.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, type Part, partsOf, worst } from "./terms/answers.ts";
import { withoutReview } from "./terms/reviews.ts";
import { periodOf } from "../../model/period.ts";
import type { Review } from "../../model/review.ts";
import { involvedIn } from "../../model/reviews/involved.ts";
import { personOn } from "./terms/people.ts";
import { partIn } from "./terms/took-part.ts";

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
        reviews.map(({ data }) => testOf(data, context)),
        withoutReview(context),
      ),
      reviews.map(({ file }) => file),
    );
  },
});

/** What there is to say of one review: who tested, then whether each conflict of the matrix has a sound disposition. */
function testOf(review: Review, context: CriterionContext): Part {
  const { duties, conflicts, period } = review;
  if (duties === null) return part("not-performed", "duties-never-tested", { period });
  if (conflicts === null) return part("not-performed", "matrix-not-computed", { period });
  const day = dayIn(review.time_zone, duties.at);
  const by = personOn(duties.by, day, context.governance);
  const took = partIn(review, duties, context);
  if (took === "on-no-roster") return part("missed", "duties-tester-on-no-roster", { by, period, day });
  if (took !== null) return part("missed", "duties-tester-took-part", { by, period, part: took });
  const open = conflicts.filter(({ disposition }) => disposition === null).length;
  const tested = { by, period, conflicts: conflicts.length };
  if (open > 0) return part("missed", "conflicts-without-disposition", { ...tested, open });
  for (const { uid, by: login, at } of conflicts) {
    const as = login === null ? null : involvedIn(uid, [login], review);
    if (login === null || as === null) continue;
    const subject = review.lines.find((line) => line.uid === uid)?.title ?? uid;
    const who = personOn(login, at === null ? day : dayIn(review.time_zone, at), context.governance);
    return part("missed", "conflict-disposed-by-involved", { by: who, period, subject, as });
  }
  return part("met", "duties-tested", tested);
}
