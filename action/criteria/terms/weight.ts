/** Whom and what a subject is stated to serve. */
export interface Serving {
  entities: readonly string[];
  systems: readonly string[];
}

/** The weightiest first: what several entities share and financial systems rest on, then either of the two. */
export const byWeight = (a: Serving, b: Serving): number => weightOf(b) - weightOf(a);

const weightOf = ({ entities, systems }: Serving): number =>
  (entities.length > 1 ? 2 : 0) + (systems.length > 0 ? 1 : 0);
