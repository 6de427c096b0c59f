import type { CountedFinding } from "../../model/conclusion.ts";
import { addDays, type Day } from "../../model/instant.ts";
import { isAsTight, type Parameters, PARAMETERS, type Tier } from "../../model/parameters.ts";
import type { Regime } from "../../model/regime.ts";
import { serves } from "../../model/subjects.ts";
import type { Spell } from "./history.ts";
import type { Subject } from "./subjects.ts";

/** What decides which findings count for one control of one chain. */
export interface Counting {
  entity: string;
  timing: Regime["timing"];
  /** First day of the period, and the last that is judged. */
  from: Day;
  cutOff: Day;
  /** Checks that decide rules of the control. */
  checks: ReadonlySet<string>;
  /** The group's limits, and those of this chain. */
  group: Parameters;
  limits: Parameters;
}

/**
 * Findings that count: where the state at the end decides, those that stand at the cut-off; where the whole period
 * does, all that stood on any day of it. What is stated to serve no entity counts for every one.
 */
export function findingsThatCount(
  spells: readonly Spell[],
  subjects: ReadonlyMap<string, Subject>,
  counting: Counting,
): CountedFinding[] {
  const { entity, timing, from, cutOff, checks } = counting;
  const own = (file: string) => serves(subjects.get(file)?.entities ?? [], entity);
  const counted = spells.filter(
    (spell) =>
      checks.has(spell.check) &&
      own(spell.file) &&
      spell.from <= cutOff &&
      (spell.to === null || (timing === "as-of" ? spell.to > cutOff : spell.to >= from)),
  );
  const known = new Set(counted.map(({ file, check }) => `${file} ${check}`));
  const tighter = [...subjects.values()]
    .filter(({ file }) => own(file))
    .flatMap((subject) => beyondOwnLimit(subject, counting))
    .filter(({ file, check }) => !known.has(`${file} ${check}`));
  return [...counted, ...tighter];
}

/** What the scan passed under the group's limit and this chain's tighter one does not allow. */
function beyondOwnLimit(
  { file, systems, assessments }: Subject,
  { checks, group, limits, cutOff }: Counting,
): CountedFinding[] {
  const tier: Tier = systems.length > 0 ? "strict" : "default";
  return assessments.flatMap(({ check, outcome, counts }) => {
    if (outcome !== "pass" || counts === undefined || !checks.has(check)) return [];
    const { parameter, from } = counts;
    const limit = limits[parameter][tier];
    const isTighter = !isAsTight(parameter, group[parameter][tier], limit);
    if (!isTighter || PARAMETERS[parameter].unit !== "days") return [];
    const since = addDays(from, limit + 1);
    if (since > cutOff) return [];
    const because = `It may be ${limit} days here, counted from ${from}; it reached that on ${addDays(from, limit)}.`;
    return [{ file, check, outcome: "fail", from: since, to: null, exception: null, because }];
  });
}
