import type { ControlId } from "../../model/assessment.ts";
import type { Leaned } from "../criteria/criterion.ts";

/** The controls that each control leans on. */
type Leanings = ReadonlyMap<ControlId, readonly ControlId[]>;

/** Controls with what others lean on before them, else as they came; within a circle there is no before. */
export function leanedOnFirst(leanings: Leanings): ControlId[] {
  const [visited, order] = [new Set<ControlId>(), new Array<ControlId>()];
  const visit = (control: ControlId): void => {
    const on = leanings.get(control);
    if (on === undefined || visited.has(control)) return;
    visited.add(control);
    on.forEach(visit);
    order.push(control);
  };
  [...leanings.keys()].forEach(visit);
  return order;
}

/** The way from one control back to itself, each control once, beginning with the one it leans on; null for none. */
export function circleThrough(from: ControlId, to: ControlId, leanings: Leanings): ControlId[] | null {
  const seen = new Set<ControlId>();
  const way = (control: ControlId): ControlId[] | null => {
    if (control === from) return [control];
    if (seen.has(control)) return null;
    seen.add(control);
    for (const next of leanings.get(control) ?? []) {
      const rest = way(next);
      if (rest !== null) return [control, ...rest];
    }
    return null;
  };
  return way(to);
}

/** What a control may know of another one that it leans on. */
export function leanedOn(
  from: ControlId,
  to: ControlId,
  { leanings, known }: { leanings: Leanings; known: ReadonlyMap<ControlId, Leaned> },
): Leaned {
  if (from === to) return { is: "itself" };
  const circle = circleThrough(from, to, leanings);
  if (circle !== null) return { is: "circle", through: circle };
  return known.get(to) ?? { is: "not-assessed" };
}
