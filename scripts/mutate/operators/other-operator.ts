import ts from "typescript";
import type { Operator } from "../mutant.ts";

/** Swaps an operator between two operands for another. */
export const otherOperator = (name: string, others: Partial<Record<ts.SyntaxKind, string>>): Operator => ({
  name,
  changesTo: (node) => {
    if (!ts.isBinaryExpression(node)) return [];
    const other = others[node.operatorToken.kind];
    if (other === undefined) return [];
    return [{ node, replacement: `${node.left.getText()} ${other} ${node.right.getText()}` }];
  },
});
