import { deficienciesOf } from "../facts.ts";
import type { Ask, Held } from "./gate.ts";

/** Every open deficiency has a cause, an owner and, for this entity and regime, a conclusion on its severity. */
export const deficiencies: Ask = (facts) => {
  const { due, governance, waiting } = facts;
  const roles = governance.configuration.authority.deficiency;
  const isOwn = (one: { entity: string; regime: string }) =>
    one.entity === due.entity.data.entity && one.regime === due.regime.data.regime;
  return [
    ...deficienciesOf(facts).flatMap(({ data }): Held[] => {
      const isConcluded = data.affects.filter(isOwn).every(({ conclusion }) => conclusion !== null);
      const lacks = [
        ...(data.root_cause === null ? (["cause"] as const) : []),
        ...(data.owner === null ? (["owner"] as const) : []),
        ...(isConcluded ? [] : (["severity"] as const)),
      ];
      return lacks.length === 0
        ? []
        : [
            {
              state: "failed",
              reason: "deficiency-lacks",
              with: { id: data.deficiency, lacks },
              roles,
            },
          ];
    }),
    ...waiting.deficiencies.map((id): Held => ({
      state: "failed",
      reason: "deficiency-waits",
      with: { id },
      roles,
    })),
  ];
};
