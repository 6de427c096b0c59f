import type { Entity, Override } from "./entity.ts";
import type { Day } from "./instant.ts";
import type { Overlay } from "./overlay.ts";

/** What an overlay and its earlier versions say of how often and by whom a control is performed. */
export type Versions = Pick<
  Overlay,
  "control" | "regime" | "frequency" | "performer" | "approver" | "effective_from" | "former"
>;

/** How often a control is performed, and which roles perform and approve it. */
export type HowPerformed = Pick<Overlay, "frequency" | "performer" | "approver">;

/** A day after all others: what is stated last, whenever it begins. */
export const LAST_STATED: Day = "9999-12-31";

/** The last that begins no later than the day; undefined before the first. */
const lastBy = <T extends { effective_from: Day }>(all: readonly T[], day: Day): T | undefined =>
  all
    .filter(({ effective_from: from }) => from <= day)
    .reduce<T | undefined>(
      (last, one) => (last !== undefined && last.effective_from > one.effective_from ? last : one),
      undefined,
    );

/** What an entity does otherwise on a day; undefined where it follows the overlay. */
export const overrideOn = (
  { control, regime }: Pick<Overlay, "control" | "regime">,
  { overrides }: Pick<Entity, "overrides">,
  day: Day,
): Override | undefined =>
  lastBy(
    overrides.filter((one) => one.regime === regime && one.control === control),
    day,
  );

/** The days on which something another begins to hold, oldest first. */
export const daysOfChange = (overlay: Versions, { overrides }: Pick<Entity, "overrides">): Day[] => {
  const own = overrides.filter((one) => one.regime === overlay.regime && one.control === overlay.control);
  return [...overlay.former, overlay, ...own].map(({ effective_from: from }) => from).sort();
};

/**
 * What an overlay says on a day. Before its first version there is nothing else to go by than that one: what nobody
 * states cannot be kept, and a first day that is set later must not take away what was demanded.
 */
export function versionOn(overlay: Versions, day: Day): HowPerformed & { effective_from: Day } {
  const versions = [...overlay.former, overlay];
  const [first = ""] = versions.map(({ effective_from: from }) => from).sort();
  return lastBy(versions, day < first ? first : day) ?? overlay;
}

/** How a control is performed in an entity on a day: as the entity does it then, else as the overlay says. */
export function declaredOn(overlay: Versions, entity: Pick<Entity, "overrides">, day: Day): HowPerformed {
  const version = versionOn(overlay, day);
  const own = overrideOn(overlay, entity, day);
  return {
    frequency: own?.frequency ?? version.frequency,
    performer: own?.performer ?? version.performer,
    approver: own?.approver ?? version.approver,
  };
}
