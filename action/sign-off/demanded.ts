import type { Configuration } from "../../model/configuration.ts";
import type { Entity } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { ParameterSettings } from "../../model/parameters.ts";
import type { Regime } from "../../model/regime.ts";
import { sameData } from "../../model/same-data.ts";
import { onOneSide } from "./both-sides.ts";

/** What a control demands of whoever performs it, besides its words. */
export const demanded = (overlay: Overlay | null) => {
  if (overlay === null) return null;
  const { frequency, performer, approver, effective_from, former } = overlay;
  const { key, kinds, systems, parameters } = overlay;
  const { relies_on, attributes, design, operation, tests, sample, evidence } = overlay;
  return [
    [frequency, performer, approver, effective_from, former],
    [key, kinds, systems, parameters],
    [relies_on, attributes, design, operation, tests, sample, evidence],
  ];
};

/** Whether an entity performs a control otherwise than it did. */
export const isOverridden =
  (before: Entity | null, after: Entity | null) =>
  ({ control, regime }: Pick<Overlay, "control" | "regime">): boolean => {
    const own = (entity: Entity | null) =>
      entity?.overrides.filter((one) => one.control === control && one.regime === regime) ?? [];
    return !sameData(own(before), own(after));
  };

/** Roles that may decide what they could not before. */
export function gaining({
  before,
  after,
}: {
  before: Configuration | null;
  after: Configuration | null;
}): string[] {
  const had = Object.entries(before?.authority ?? {});
  return Object.entries(after?.authority ?? {}).flatMap(([decision, roles]) => {
    const known = had.find(([name]) => name === decision)?.[1] ?? [];
    return roles.filter((role) => !known.includes(role));
  });
}

/** Whether a regime demands something else of a control than it did; a demand without controls is one of each. */
export function demandedAnew(before: Regime | null, after: Regime | null): (control: string) => boolean {
  const other = onOneSide(before?.demands, after?.demands);
  return (control) =>
    other.some(({ controls }) => controls.length === 0 || controls.some((id) => id === control));
}

interface Limiting {
  parameters: ParameterSettings;
}

/** Whether the rules of a control use a limit that is another one now; where that cannot be read, any. */
export function isLimited(
  { controls }: Pick<Governance, "controls">,
  { before, after }: { before: Limiting | null; after: Limiting | null },
): (overlay: Pick<Overlay, "control">) => boolean {
  if (after === null) return () => true;
  return ({ control }) =>
    controls
      .filter(({ data }) => data.control === control)
      .flatMap(({ data }) => data.parameters)
      .some((name) => !sameData(before?.parameters[name], after.parameters[name]));
}
