import { performerOf } from "../../model/approver.ts";
import type { Entity } from "../../model/entity.ts";
import type { Overlay } from "../../model/overlay.ts";

type Performed = Pick<Overlay, "control" | "regime" | "performer">;
type Performing = Pick<Entity, "regimes" | "overrides" | "roster">;

/**
 * Logins of everybody who holds the role that performs one of these controls, at an entity under its regime: whoever
 * performs a control does not decide how often, how and on what it is performed.
 */
export const performersOf = (overlays: readonly Performed[], entities: readonly Performing[]): string[] =>
  overlays.flatMap((overlay) =>
    entities
      .filter(({ regimes }) => regimes.includes(overlay.regime))
      .flatMap((entity) => loginsInRoles([performerOf(overlay, entity)], [entity])),
  );

/** Logins of everybody who holds one of these roles, on whatever day: a day to come is one that can be waited for. */
export const loginsInRoles = (
  roles: readonly string[],
  entities: readonly Pick<Entity, "roster">[],
): string[] =>
  entities.flatMap(({ roster }) =>
    roster.filter(({ role }) => roles.includes(role)).map(({ login }) => login),
  );
