import type { Frequency } from "./control.ts";
import { daysOfChange, declaredOn, type Versions } from "./declared.ts";
import type { Entity } from "./entity.ts";
import type { Day } from "./instant.ts";
import { type Period, periodOf } from "./period.ts";
import { periodIds } from "./period-ids.ts";

type Own = Pick<Entity, "overrides" | "fiscal_year_end">;

/** A frequency, and the day from which periods go by it. */
interface Rhythm {
  from: Day;
  frequency: Frequency;
}

/** Periods of a length that begin or end around a day, whatever the entity's year end. */
const periodsNear = (day: Day, frequency: Frequency, { fiscal_year_end: yearEnd }: Own): Period[] =>
  [-2, -1, 0, 1, 2]
    .flatMap((more) => periodIds(Number(day.slice(0, 4)) + more, frequency))
    .map((id) => periodOf(id, yearEnd));

/**
 * Every frequency of a control, oldest first. One that changes in the middle of a period governs from the first period
 * of its own length on that begins under it: until then the former one does, so that nothing lies between the two and
 * nobody is freed of what the running period demands.
 */
function rhythms(overlay: Versions, entity: Own): Rhythm[] {
  const all: Rhythm[] = [{ from: "", frequency: declaredOn(overlay, entity, "").frequency }];
  for (const day of daysOfChange(overlay, entity)) {
    const { frequency } = declaredOn(overlay, entity, day);
    if (frequency === all.at(-1)?.frequency) continue;
    const begins = periodsNear(day, frequency, entity).map(({ from }) => from);
    all.push({ from: begins.filter((from) => from >= day).sort()[0] ?? day, frequency });
  }
  return all;
}

const on = (all: readonly Rhythm[], day: Day): Frequency | undefined =>
  all.findLast(({ from }) => from <= day)?.frequency;

/** How often a control is performed in what begins on a day. */
export const frequencyOn = (overlay: Versions, entity: Own, day: Day): Frequency =>
  on(rhythms(overlay, entity), day) ?? overlay.frequency;

/**
 * The periods around a day at whose end a control is due, oldest first: those of a length that is its frequency from
 * their first day to their last.
 */
export function duePeriods(overlay: Versions, entity: Own, day: Day): Period[] {
  const all = rhythms(overlay, entity);
  return [...new Set(all.map(({ frequency }) => frequency))]
    .flatMap((frequency) =>
      periodsNear(day, frequency, entity).filter(({ from, to }) =>
        [from, to].every((one) => on(all, one) === frequency),
      ),
    )
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** Those of them that end within a period. */
export const duePeriodsIn = (
  { from, to }: Pick<Period, "from" | "to">,
  overlay: Versions,
  entity: Own,
): Period[] => duePeriods(overlay, entity, to).filter((period) => from <= period.to && period.to <= to);
