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
}

/** Declares a source. */
export const defineSource = <const Id extends string>(words: SourceWords<Id>): SourceWords<Id> => words;
