import { demandsOn } from "../../../model/demands.ts";
import type { Governance } from "../../../model/governance.ts";
import { periodOf } from "../../../model/period.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";

/** Whether the regime demands to know of a line if the access created a risk for the reporting. */
export function asksForRisk(
  {
    entity: id,
    regime: regimeId,
    controls,
    period,
  }: Pick<Review, "entity" | "regime" | "controls" | "period">,
  { financial }: Pick<ReviewLine, "financial">,
  { entities, regimes, overlays }: Pick<Governance, "entities" | "regimes" | "overlays">,
): boolean {
  if (!financial) return false;
  const entity = entities.find(({ data }) => data.entity === id)?.data;
  const regime = regimes.find(({ data }) => data.regime === regimeId)?.data;
  // Of what nobody states, nothing is known to be spared.
  if (entity === undefined || regime === undefined) return true;
  const { endsYear } = periodOf(period, entity.fiscal_year_end);
  return overlays
    .filter(({ data }) => data.regime === regimeId && controls.includes(data.control))
    .some(({ data }) =>
      demandsOn(regime, data.control, data, { endsYear }).some(
        ({ criterion }) => criterion === "rationale-recorded",
      ),
    );
}
