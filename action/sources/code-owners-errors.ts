import { type CodeOwners, ERRORS_KEPT } from "../../model/repository-facts/code-owners.ts";

/** How many errors there are, and the first of them by line: never GitHub's message, which has no bound. */
export function errorsOf(errors: readonly { line: number; kind: string }[]): CodeOwners["errors"] {
  const first = errors
    .map(({ line, kind }) => ({ line: Math.max(1, line), kind: kind.slice(0, 100) }))
    .sort((a, b) => a.line - b.line || (a.kind < b.kind ? -1 : 1))
    .slice(0, ERRORS_KEPT);
  return { count: errors.length, first };
}
