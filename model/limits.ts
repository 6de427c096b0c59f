import type { ControlId } from "./assessment.ts";
import type { Governance } from "./governance.ts";
import { type Parameters, tighten } from "./parameters.ts";
import type { RegimeId } from "./regime.ts";

/** The limits in force for what serves these entities: the group's, tightened by each of them. */
export function limitsOfEntities(
  { parameters, entities }: Pick<Governance, "parameters" | "entities">,
  served: readonly string[],
): Parameters {
  const own = entities.filter(({ data }) => served.includes(data.entity));
  return tighten(
    parameters,
    own.map(({ data }) => data.parameters),
  );
}

/** The limits one regime promises for one control of one entity: tightened by its overlays, too. */
export function limitsUnder(
  governance: Pick<Governance, "parameters" | "entities" | "overlays">,
  { entity, regime, control }: { entity: string; regime: RegimeId; control: ControlId },
): Parameters {
  const overlays = governance.overlays.filter(
    ({ data }) => data.regime === regime && data.control === control,
  );
  return tighten(
    limitsOfEntities(governance, [entity]),
    overlays.map(({ data }) => data.parameters),
  );
}
