import type { History } from "./history.ts";

/** What is found in a history, which does not change: several questions ask for it, and it is looked for once. */
export function foundOnce<T>(find: (history: History) => T): (history: History) => T {
  const known = new WeakMap<History, { found: T }>();
  return (history) => {
    const one = known.get(history) ?? { found: find(history) };
    known.set(history, one);
    return one.found;
  };
}
