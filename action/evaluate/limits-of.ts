import type { Governance } from "../../model/governance.ts";
import { limitsOfEntities } from "../../model/limits.ts";
import type { Parameters } from "../../model/parameters.ts";

/** Gives the limits in force for what serves some entities; worked out once for each set of them. */
export function limitsIn(governance: Governance): (entities: readonly string[]) => Parameters {
  const known = new Map<string, Parameters>();
  return (entities) => {
    const key = [...new Set(entities)].sort().join(" ");
    const limits = known.get(key) ?? limitsOfEntities(governance, entities);
    known.set(key, limits);
    return limits;
  };
}
