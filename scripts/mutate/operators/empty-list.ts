import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** Nothing for a list. */
export const emptyList: Operator = {
  name: "empty list",
  changesTo: (node) =>
    ts.isArrayLiteralExpression(node) && node.elements.length > 0 ? [{ node, replacement: "[]" }] : [],
};
