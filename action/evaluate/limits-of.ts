import type { Governance } from "../../model/governance.ts";
import { limitsOfEntities } from "../../model/limits.ts";
import type { Parameters } from "../../model/parameters.ts";

/** Gives the limits in force for what serves some entities; worked out once for each set of them. */
export function limitsIn(governance: Governance): (entities: readonly string[]) => Parameters {
  const known = new Map<string, Parameters>();
  return (entities) => {
    const key = entities.length === 0 ? "" : [...new Set(entities)].sort().join(" ");
    let limits = known.get(key);
    if (limits === undefined) known.set(key, (limits = limitsOfEntities(governance, entities)));
    return limits;
  };
}
