import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** Never falls back, or always. */
export const fallback: Operator = {
  name: "fallback",
  changesTo: (node) =>
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
      ? [node.left, node.right].map((side) => ({ node, replacement: side.getText() }))
      : [],
};
