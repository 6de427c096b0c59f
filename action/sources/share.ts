import { sourceWords } from "../../model/sources/index.ts";
import type { SourceId } from "../../model/unit.ts";

/**
 * Whose a source is where several runs share one scan. Of the organisation there is one answer, and one run gives it;
 * what has a unit for each repository, or in each, is read by whoever reads the repository.
 */
export function shareOf(source: SourceId): "organization" | "repositories" {
  const { scope } = sourceWords[source];
  switch (scope) {
    case "organization":
      return "organization";
    case "repository":
    case "environment":
      return "repositories";
    default:
      return scope satisfies never;
  }
}
