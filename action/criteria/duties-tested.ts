import { dutiesTested as words } from "../../model/reasons/criteria/duties-tested.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, type Part, partsOf, worst } from "./terms/answers.ts";
import { lacksOf, compensatingIn } from "./terms/dispositions.ts";
import { reviewsIn, withoutReview } from "./terms/reviews.ts";
import type { Filed } from "../../model/governance.ts";
import type { Review } from "../../model/review.ts";
import { involvedIn } from "../../model/reviews/involved.ts";
import { personOn } from "./terms/people.ts";
import { partIn } from "./terms/took-part.ts";

const part = partsOf(words);

/** A test of duties is recorded with a review of the entity and regime, whichever control that review performs. */
export const dutiesTested = defineCriterion({
  words,
  assess: (context) => {
    const reviews = reviewsIn(context);
    if (reviews.length === 0) return answer(withoutReview(context), []);
    return answer(
      worst(
        reviews.flatMap(({ data }) => testOf(data, context)),
        withoutReview(context),
      ),
      [...reviews.map(({ file }) => file), ...exceptionsIn(reviews, context)],
    );
  },
});

/** What there is to say of one review: who tested, then whether each conflict of the matrix has a sound disposition. */
function testOf(review: Review, context: CriterionContext): Part | Part[] {
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
  const lacks = lacksOf(review, conflicts, context);
  if (lacks.length > 0) return lacks;
  const controls = compensatingIn([review]);
  return part("met", "duties-tested", controls.length === 0 ? tested : { ...tested, controls });
}

/** Files of the exceptions by which conflicts are accepted. */
function exceptionsIn(reviews: readonly Filed<Review>[], { governance }: CriterionContext): string[] {
  const named = new Set(
    reviews.flatMap(({ data }) => (data.conflicts ?? []).map(({ exception }) => exception)),
  );
  return governance.exceptions.filter(({ data }) => named.has(data.exception)).map(({ file }) => file);
}
