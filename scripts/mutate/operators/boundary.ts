import ts from "typescript";
import type { Operator } from "../mutant.ts";
import { isOrder } from "./is-order.ts";
import { otherOperator } from "./other-operator.ts";

const swapped = otherOperator("boundary", {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
});

/** The limit itself falls on the other side. */
export const boundary: Operator = {
  ...swapped,
  changesTo: (node) => (isOrder(node.parent) ? [] : swapped.changesTo(node)),
};
