import { performerOf } from "../../model/approver.ts";
import { daysOfChange, type Versions } from "../../model/declared.ts";
import type { Entity } from "../../model/entity.ts";

type Performing = Pick<Entity, "regimes" | "overrides" | "roster">;

/**
 * Logins of everybody who holds a role that performs one of these controls on whatever day, at an entity under its
 * regime: whoever performs a control does not decide how often, how and on what it is performed, nor since when.
 */
export const performersOf = (overlays: readonly Versions[], entities: readonly Performing[]): string[] =>
  overlays.flatMap((overlay) =>
    entities
      .filter(({ regimes }) => regimes.includes(overlay.regime))
      .flatMap((entity) => {
        const days = ["", ...daysOfChange(overlay, entity)];
        return loginsInRoles([...new Set(days.map((day) => performerOf(overlay, entity, day)))], [entity]);
      }),
  );

/** Logins of everybody who holds one of these roles, on whatever day: a day to come is one that can be waited for. */
export const loginsInRoles = (
  roles: readonly string[],
  entities: readonly Pick<Entity, "roster">[],
): string[] =>
  entities.flatMap(({ roster }) =>
    roster.filter(({ role }) => roles.includes(role)).map(({ login }) => login),
  );
