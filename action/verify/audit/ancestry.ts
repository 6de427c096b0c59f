import type { History } from "./history.ts";

const KNOWN = new WeakMap<History, Map<string, ReadonlySet<string>>>();

/** Whether a commit is another, or in its history. */
export function isBelow(history: History, commit: string, above: string): boolean {
  const known = KNOWN.get(history) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(history, known);
  const below = known.get(above) ?? belowOf(history, above);
  // Questions go through a history from its beginning: a few sets are kept, not one for every commit.
  if (known.size >= MOST) known.clear();
  known.set(above, below);
  return below.has(commit);
}

const MOST = 16;

function belowOf({ byName }: History, above: string): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [above];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    const commit = byName.get(next);
    if (commit === undefined) continue;
    found.add(next);
    left.push(...commit.parents);
  }
  return found;
}
