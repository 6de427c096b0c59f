import ts from "typescript";
import type { Operator } from "../mutant.ts";
import { isOrder } from "./is-order.ts";

/** One more and one less. */
export const number: Operator = {
  name: "number",
  changesTo: (node) => {
    if (!ts.isNumericLiteral(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node))
      return [];
    if (isOrder(node.parent) || isOrder(node.parent.parent)) return [];
    const value = Number(node.text);
    return [value + 1, value - 1].map((other) => ({ node, replacement: `(${other})` }));
  },
};
