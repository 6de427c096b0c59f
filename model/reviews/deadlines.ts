import { addBusinessDays } from "../business-days.ts";
import { demandsOn } from "../demands.ts";
import type { Entity } from "../entity.ts";
import type { Governance } from "../governance.ts";
import type { Day } from "../instant.ts";
import { limitsUnder } from "../limits.ts";
import type { Parameters } from "../parameters.ts";
import { periodOf, yearEndAfter } from "../period.ts";
import type { Review, ReviewLine } from "../review.ts";

type Reviewed = Pick<Review, "period" | "entity" | "regime" | "controls">;
type Weight = Pick<ReviewLine, "privileged" | "financial">;

/** Last day of the period that a review covers. */
export const lastDayOf = ({ period }: Pick<Review, "period">, entity: Pick<Entity, "fiscal_year_end">): Day =>
  periodOf(period, entity.fiscal_year_end).to;

/** The day on which the books of the review's period are closed. */
export const closeOf = (
  review: Reviewed,
  { entity, limits, holidays }: { entity: Entity; limits: Parameters; holidays: readonly Day[] },
): Day => addBusinessDays(lastDayOf(review, entity), limits["close.business_days"].strict, holidays);

/** The last day of the fiscal year that the review's period lies in. */
export const yearEndOf = (review: Reviewed, entity: Entity): Day =>
  yearEndAfter(lastDayOf(review, entity), entity.fiscal_year_end);

/**
 * Business days promised for what was decided on a line. The shorter figure for privileged credentials counts only
 * where a regime or an entity tightened it below the group's: the group's own is a goal, and only what a description
 * promises is tested.
 */
export function promisedDays(
  { privileged, financial }: Weight,
  { limits, group }: { limits: Parameters; group: Parameters },
): number {
  const usual = limits["rev.remediate_bd"][privileged || financial ? "strict" : "default"];
  const own = limits["rev.remediate_bd.privileged"].strict;
  const isPromised = own < group["rev.remediate_bd.privileged"].strict;
  return privileged && isPromised ? Math.min(usual, own) : usual;
}

/**
 * By when what is decided on a line must be seen done: the earliest deadline of the criteria that the regime demands of
 * the review's controls; the promised days where it demands none of them.
 */
export function remediationDue(
  review: Reviewed,
  line: Weight,
  decided: Day,
  governance: Pick<Governance, "configuration" | "parameters" | "entities" | "overlays" | "regimes">,
): Day {
  const { holidays } = governance.configuration.calendar;
  const { parameters: group } = governance;
  const entity = governance.entities.find(({ data }) => data.entity === review.entity)?.data;
  const regime = governance.regimes.find(({ data }) => data.regime === review.regime)?.data;
  const days = review.controls.flatMap((control) => {
    const limits = limitsUnder(governance, { entity: review.entity, regime: review.regime, control });
    const promised = addBusinessDays(decided, promisedDays(line, { limits, group }), holidays);
    const overlay = governance.overlays.find(
      ({ data }) => data.control === control && data.regime === review.regime && data.translation_of === null,
    )?.data;
    if (entity === undefined || regime === undefined || overlay === undefined) return [promised];
    const { endsYear } = periodOf(review.period, entity.fiscal_year_end);
    const asked = new Set(
      demandsOn(regime, control, overlay, { endsYear }).map(({ criterion }) => criterion),
    );
    const demanded = [
      ...(asked.has("remediated-before-close") ? [closeOf(review, { entity, limits, holidays })] : []),
      ...(asked.has("remediated-before-year-end") ? [yearEndOf(review, entity)] : []),
      ...(asked.has("closed-within-sla") ? [promised] : []),
    ];
    return demanded.length === 0 ? [promised] : demanded;
  });
  const [earliest] = days.sort();
  if (earliest === undefined) throw new Error("a review performs a control");
  return earliest;
}
