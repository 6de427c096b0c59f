import { declaredOn, type Versions } from "./declared.ts";
import type { Entity } from "./entity.ts";
import type { Day } from "./instant.ts";

/** The role that performs a control in an entity on a day. */
export const performerOf = (overlay: Versions, entity: Pick<Entity, "overrides">, day: Day): string =>
  declaredOn(overlay, entity, day).performer;

/** The role that approves a control in an entity on a day. */
export const approverOf = (overlay: Versions, entity: Pick<Entity, "overrides">, day: Day): string =>
  declaredOn(overlay, entity, day).approver;
