import ts from "typescript";
import type { Operator } from "../mutant.ts";

const DROPPED = new Set([
  "filter",
  "reverse",
  "slice",
  "sort",
  "toLowerCase",
  "toReversed",
  "toSorted",
  "trim",
]);

/** Forgets to sort, to filter, to cut. */
export const droppedCall: Operator = {
  name: "dropped call",
  changesTo: (node) =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    DROPPED.has(node.expression.name.text)
      ? [{ node, replacement: node.expression.expression.getText() }]
      : [],
};
