import type { Equivalent } from "./equivalent.ts";

/** Mutants that nobody can notice, and why; sorted by file. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: "action/evaluate/dependencies.ts",
    line: "repositories.length === 0",
    change: "0 → (-1)",
    why: "Saves an object: widened by no repository, the dependencies are the same.",
  },
  {
    file: "action/evaluate/ownership.ts",
    line: "const index = indexes.get(statements) ?? indexed(statements);",
    change: "indexes.get(statements) ?? indexed(statements) → indexed(statements)",
    why: "A memo: the index is the same, made again for every identity.",
  },
  {
    file: "model/document.ts",
    line: "const plainly = isEvidence || MOSTLY_BLANK.test(text.slice(0, end.index));",
    change: "text.slice(0, end.index) → text",
    why: "Both ways of taking a document apart give the same; which one is taken decides the time only.",
  },
];
