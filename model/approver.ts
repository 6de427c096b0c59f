import type { Entity } from "./entity.ts";
import type { Overlay } from "./overlay.ts";

/** The role that performs a control in an entity: as the entity does it, else as the overlay says. */
export const performerOf = (
  { control, regime, performer }: Pick<Overlay, "control" | "regime" | "performer">,
  { overrides }: Pick<Entity, "overrides">,
): string =>
  overrides.find((one) => one.regime === regime && one.control === control)?.performer ?? performer;

/** The role that approves a control in an entity: as the entity does it, else as the overlay says. */
export const approverOf = (
  { control, regime, approver }: Pick<Overlay, "control" | "regime" | "approver">,
  { overrides }: Pick<Entity, "overrides">,
): string => overrides.find((one) => one.regime === regime && one.control === control)?.approver ?? approver;
