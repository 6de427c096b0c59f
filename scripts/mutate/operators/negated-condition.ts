import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** Takes the other branch. */
export const negatedCondition: Operator = {
  name: "negated condition",
  changesTo: (node) => {
    const condition =
      ts.isIfStatement(node) || ts.isWhileStatement(node)
        ? node.expression
        : ts.isConditionalExpression(node)
          ? node.condition
          : null;
    return condition === null ? [] : [{ node: condition, replacement: `!(${condition.getText()})` }];
  },
};
