import type { Day } from "../../model/instant.ts";
import type { Widening } from "./context.ts";

/** Permissions by GitHub's names, with `repositories` for which of them a token reaches. */
export type Permissions = Readonly<Record<string, string>>;

const LEVELS = ["none", "read", "write", "admin"];
/** What GitHub calls `subset` of a token it calls `selected` of an App. */
const REACH = ["none", "subset", "all"];
const reach = (level: string | undefined) => (level === "selected" ? "subset" : level);

/** A level GitHub invents later is only as much as itself. */
function isWithin(name: string, given: string, granted: string | undefined): boolean {
  const isReach = name === "repositories";
  const [level, allowed] = isReach ? [reach(given) ?? given, reach(granted)] : [given, granted];
  if (level === "none" || level === allowed) return true;
  if (allowed === undefined) return false;
  const scale = isReach ? REACH : LEVELS;
  return scale.includes(level) && scale.indexOf(level) <= scale.indexOf(allowed);
}

/**
 * What is more than was allowed, `contents: write`, sorted. Reading metadata is no permission that anyone asks for:
 * GitHub adds it to every other one of a repository.
 */
export const growth = (actual: Permissions, allowed: Permissions): readonly string[] =>
  Object.entries(actual)
    .filter(([name, level]) => !isWithin(name, level, name === "metadata" ? "read" : allowed[name]))
    .map(([name, level]) => `${name}: ${level}`)
    .sort();

/** What an identity holds that a scan saw it gain on a later day than this one. */
export function gainedAfter(day: Day, widened: readonly Widening[], actual: Permissions): readonly string[] {
  const held = new Set(Object.entries(actual).map(([name, level]) => `${name}: ${level}`));
  const gained = widened.filter(({ on }) => on > day).flatMap(({ permissions }) => permissions);
  return [...new Set(gained)].filter((one) => held.has(one)).sort();
}
