import type { Workflow } from "../../model/repository.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { type Run, runsOf } from "./runs.ts";

// A memo, not state: the same snapshot gives the same callers, and both are forgotten together.
const known = new WeakMap<Snapshot, ReadonlyMap<string, readonly Run[]>>();

/**
 * Every run of a workflow that other ones start, for whatever repository, by its name; archived ones start nothing.
 */
export function callersOf(workflow: Workflow, home: ObservedRepository, snapshot: Snapshot): readonly Run[] {
  const all = known.get(snapshot) ?? every(snapshot);
  known.set(snapshot, all);
  return all.get(keyOf(home, workflow)) ?? [];
}

function every(snapshot: Snapshot): ReadonlyMap<string, readonly Run[]> {
  const found = new Map<string, Run[]>();
  const roots = snapshot.repositories
    .filter(({ facts }) => !facts.archived)
    .sort((a, b) => byCodePoint(a.name, b.name));
  for (const root of roots)
    for (const run of runsOf(root, snapshot).runs.filter(({ by }) => by !== null)) {
      const key = keyOf(run.home, run.workflow);
      const runs = found.get(key) ?? [];
      runs.push(run);
      found.set(key, runs);
    }
  return found;
}

const keyOf = ({ id }: ObservedRepository, { path }: Workflow) => `${id} ${path}`;
