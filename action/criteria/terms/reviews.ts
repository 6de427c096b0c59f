import type { Filed } from "../../../model/governance.ts";
import { monthsBetween, monthsOfPeriod } from "../../../model/frequency.ts";
import type { Frequency } from "../../../model/control.ts";
import { duePeriodsIn, frequencyOn } from "../../../model/due-periods.ts";
import { type PeriodId, periodOf } from "../../../model/period.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { type Removal, removalsIn } from "../../../model/reviews/removals.ts";
import type { CriterionAnswer, CriterionContext } from "../criterion.ts";
import { everyCriterion } from "../../../model/reasons/criteria/every-criterion.ts";
import { answer, type Part, partsFrom, worst } from "./answers.ts";

const part = partsFrom(everyCriterion);

/** How often the control is performed here in a period; in the one that is concluded on where none is named. */
export const declaredFrequency = (
  { overlay, entity, period }: Pick<CriterionContext, "overlay" | "entity" | "period">,
  of: PeriodId = period.id,
): Frequency => frequencyOn(overlay.data, entity.data, periodOf(of, entity.data.fiscal_year_end).from);

/** Reviews of which the whole falls into the period; one where the calendar does not say. */
export function reviewsDue(context: CriterionContext): number {
  const { overlay, entity, period } = context;
  const months = monthsBetween(declaredFrequency(context));
  // The calendar has no names for months.
  if (months === null || months === 1) return months === null ? 1 : monthsOfPeriod(period.id);
  return duePeriodsIn(period, overlay.data, entity.data).filter(({ from }) => from >= period.from).length;
}

/** What there is to say where no review is recorded: that none fell due, or that none was performed. */
export function withoutReview(context: CriterionContext): Part {
  const { control, entity, period } = context;
  return reviewsDue(context) === 0
    ? part("not-applicable", "no-review-due", { period: period.id })
    : part("not-performed", "no-review-recorded", {
        period: period.id,
        control: control.data.control,
        entity: entity.data.names,
      });
}

/** The reviews of an entity and regime in a period, whichever control they perform: the matrix of duties is theirs. */
export const reviewsIn = ({
  ledger,
  entity,
  regime,
  period,
}: Pick<CriterionContext, "ledger" | "entity" | "regime" | "period">): Filed<Review>[] =>
  ledger.reviews.filter(({ data }) => {
    const { from, to } = periodOf(data.period, entity.data.fiscal_year_end);
    const isOfConclusion = data.entity === entity.data.entity && data.regime === regime.data.regime;
    return isOfConclusion && from >= period.from && to <= period.to;
  });

/** Asks every review, and takes the worst of what they say; `more` are further documents it rests on. */
export function ofReviews(
  context: CriterionContext,
  ask: (review: Filed<Review>) => Part | readonly Part[],
  more: readonly string[] = [],
): CriterionAnswer {
  const { reviews } = context;
  const none = withoutReview(context);
  if (reviews.length === 0) return answer(none, []);
  const found = worst(
    reviews.flatMap((review) => ask(review)),
    none,
  );
  return answer(found, [...reviews.map(({ file }) => file), ...more]);
}

/** What a review judged wrong: access that is to be reduced or taken away, or duties that must not meet any longer. */
export type Wrong = Pick<ReviewLine, "title" | "at" | "remediation" | "privileged" | "financial"> &
  Partial<Pick<Removal, "conflict">>;

/** What a reason says of it; that it is about duties is told apart from access. */
export const subjectNamed = ({ title: subject, conflict }: Wrong): { subject: string; conflict?: true } =>
  conflict === undefined ? { subject } : { subject, conflict: true };

/** Asks of every review what came of what was judged wrong; `none` where nothing was. */
export const ofWrongLines = (
  context: CriterionContext,
  none: (period: string) => Part,
  ask: (line: Wrong, review: Filed<Review>) => Part,
): CriterionAnswer =>
  ofReviews(context, (review) => {
    const lines: readonly Wrong[] = [...wrongLines(review), ...removalsIn(review.data)];
    return lines.length === 0 ? none(review.data.period) : lines.map((line) => ask(line, review));
  });

/** What there is to say where a review asked for no change. */
export const nothingToChange = (period: string): Part =>
  part("not-applicable", "no-change-needed", { period });

/** Lines of a review whose access was judged wrong: to be reduced or taken away. */
export const wrongLines = ({ data }: Filed<Review>): ReviewLine[] =>
  data.lines.filter(({ decision }) => decision === "modify" || decision === "revoke");
