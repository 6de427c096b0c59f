import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** Forgets a step, or to leave. */
export const droppedStatement: Operator = {
  name: "dropped statement",
  changesTo: (node) =>
    ts.isExpressionStatement(node) ||
    ts.isContinueStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isReturnStatement(node)
      ? [{ node, replacement: "" }]
      : [],
};
