import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** True for false. */
export const truth: Operator = {
  name: "truth",
  changesTo: (node) => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, replacement: "false" }];
    if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, replacement: "true" }];
    return [];
  },
};
