import type { RefusedPaths } from "../github/port.ts";

/**
 * Which nodes of a page an answer refused, by their index in it; null when a refusal lies above the nodes or names no
 * index, so that any of them may be cut short.
 */
export function refusedNodes(refused: RefusedPaths): ReadonlySet<number> | null {
  const indexes = refused.map((path) => path[path.indexOf("nodes") + 1]);
  const nodes = indexes.filter((index) => typeof index === "number");
  return nodes.length === indexes.length ? new Set(nodes) : null;
}
