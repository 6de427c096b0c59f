import type { Names } from "../text.ts";

/** What everybody has to know of a source; how it asks GitHub stands in action/sources, in a file of the same name. */
export interface SourceWords<Id extends string = string> {
  id: Id;
  /** What one unit is about: the smallest thing that can be refused on its own. */
  scope: "organization" | "repository" | "environment";
  /** What the source is called. */
  title: Names;
  /** What it reads, as that is called before whose it is: `Deploy keys` of the repository. */
  things: Names;
  /** What one thing is called whose repositories are a unit of their own; a secret where it is left out. */
  one?: Names;
  /** What is read on its own of one thing, by how the name of its unit ends after a slash; none where units are whole. */
  parts?: Readonly<Record<string, Names>>;
}

/** Declares a source. */
export const defineSource = <const Id extends string>(words: SourceWords<Id>): SourceWords<Id> => words;
