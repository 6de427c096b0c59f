import type { ControlId } from "../../../model/assessment.ts";
import { isValidOn } from "../../../model/exception.ts";
import { groupBy } from "../../../model/group-by.ts";
import { periodOf } from "../../../model/period.ts";
import { dutiesTested as words } from "../../../model/reasons/criteria/duties-tested.ts";
import type { Review } from "../../../model/review.ts";
import type { Conflict } from "../../../model/reviews/conflict.ts";
import { selects } from "../../../model/selects.ts";
import type { CriterionContext } from "../criterion.ts";
import { type Part, partsOf } from "./answers.ts";

const part = partsOf(words);

/** Controls that stand in for conflicts of these reviews, each once and sorted. */
export const compensatingIn = (reviews: readonly Pick<Review, "conflicts">[]): ControlId[] =>
  [
    ...new Set(
      reviews.flatMap(({ conflicts }) =>
        (conflicts ?? []).flatMap(({ disposition, control }) =>
          disposition === "compensate" && control !== null ? [control] : [],
        ),
      ),
    ),
  ].sort();

/** What is held against what a review says of its conflicts: a control that does not work, or an exception that is over. */
export function lacksOf(review: Review, conflicts: readonly Conflict[], context: CriterionContext): Part[] {
  const compensated = groupBy(
    conflicts.filter(({ disposition }) => disposition === "compensate"),
    ({ control }) => control,
  );
  return [
    ...[...compensated].flatMap(([control, own]) =>
      control === null
        ? []
        : lackOfControl(control, { period: review.period, conflicts: own.length }, context),
    ),
    ...conflicts.flatMap((one) => lackOfAcceptance(one, review, context)),
  ];
}

/** Only a control that is itself concluded to be effective stands in for another. */
function lackOfControl(
  control: ControlId,
  held: { period: string; conflicts: number },
  { leanedOn }: CriterionContext,
): Part[] {
  const found = leanedOn(control);
  const { is } = found;
  switch (is) {
    case "not-assessed":
    case "itself":
      return [part("missed", "compensation-does-not-count", { ...held, control, is })];
    case "circle":
      return [part("missed", "compensation-in-circle", { ...held, control, through: [...found.through] })];
    case "concluded": {
      const { verdict, words: said, why } = found;
      if (verdict === "effective") return [];
      if (verdict === "out-of-scope")
        return [part("missed", "compensation-does-not-count", { ...held, control, is: "not-assessed" })];
      const value = verdict === "indeterminate" ? "unknown" : "missed";
      return [part(value, "compensation-not-effective", { ...held, control, verdict: said, why })];
    }
    default:
      return found satisfies never;
  }
}

/** An acceptance counts while its exception holds: to the end of the review's period, as far as that is seen. */
function lackOfAcceptance(
  { disposition, exception, uid, check }: Conflict,
  { period, lines }: Review,
  { governance, entity, cutOff }: CriterionContext,
): Part[] {
  if (disposition !== "accept" || exception === null) return [];
  const { to } = periodOf(period, entity.data.fiscal_year_end);
  const day = to < cutOff ? to : cutOff;
  const line = lines.findLast((one) => one.uid === uid);
  const covers = governance.exceptions.some(
    ({ data }) =>
      data.exception === exception &&
      data.checks.includes(check) &&
      (line === undefined || selects(data.selector, line)) &&
      isValidOn(data, day),
  );
  if (covers) return [];
  const subject = line?.title ?? uid;
  return [part("missed", "conflict-accepted-no-more", { period, subject, exception, day })];
}
