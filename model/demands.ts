import type { ControlId } from "./assessment.ts";
import type { Overlay } from "./overlay.ts";
import type { Demand, Regime } from "./regime.ts";
import type { CriterionId } from "./verdict.ts";

/** The demands a regime makes on one control, each criterion once: the demand that names the control, else the first. */
export function demandsOn(
  { demands }: Pick<Regime, "demands">,
  control: ControlId,
  { relies_on }: Pick<Overlay, "relies_on">,
  { endsYear }: { endsYear: boolean },
): Demand[] {
  const fitting = demands.filter(
    ({ controls, when, criterion }) =>
      (controls.length === 0 || controls.includes(control)) &&
      (when === "always" || (when === "year-end" ? endsYear : relies_on.includes(criterion))),
  );
  const chosen = new Map<CriterionId, Demand>();
  for (const demand of fitting) {
    const known = chosen.get(demand.criterion);
    if (known === undefined || (known.controls.length === 0 && demand.controls.length > 0))
      chosen.set(demand.criterion, demand);
  }
  return [...chosen.values()];
}
