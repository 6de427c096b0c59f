import type { RefusedPaths } from "../github/port.ts";

/**
 * Which nodes of a page an answer refused, by their place in it; null when a refusal lies above the nodes or names no
 * place, so that any of them may be cut short.
 */
export function refusedNodes(refused: RefusedPaths): ReadonlySet<number> | null {
  const places = refused.map((path) => path[path.indexOf("nodes") + 1]);
  const nodes = places.filter((place) => typeof place === "number");
  return nodes.length === places.length ? new Set(nodes) : null;
}
