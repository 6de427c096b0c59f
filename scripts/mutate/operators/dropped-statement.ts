import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** Forgets a step, or to leave. */
export const droppedStatement: Operator = {
  name: "dropped statement",
  changesTo: (node) =>
    ((ts.isExpressionStatement(node) || ts.isReturnStatement(node)) && !isForCompiler(node.expression)) ||
    ts.isContinueStatement(node) ||
    ts.isThrowStatement(node)
      ? [{ node, replacement: "" }]
      : [],
};

/** True for `x satisfies never`, by which the compiler holds a switch to be complete: it never runs. */
const isForCompiler = (expression: ts.Expression | undefined): boolean =>
  expression !== undefined &&
  ts.isSatisfiesExpression(expression) &&
  expression.type.kind === ts.SyntaxKind.NeverKeyword;
