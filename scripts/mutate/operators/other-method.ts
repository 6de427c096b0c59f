import ts from "typescript";
import type { Operator } from "../mutant.ts";

const OTHER: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
  ["min", "max"],
  ["max", "min"],
]);

/** One for all, the end for the beginning, the most for the least. */
export const otherMethod: Operator = {
  name: "other method",
  changesTo: (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const { expression, name } = node.expression;
    const other = OTHER.get(name.text);
    // `z.string().min(1)` has a `max`, too, which is another mistake than a person makes.
    const isMath = expression.getText() === "Math";
    if (other === undefined || (!isMath && (other === "min" || other === "max"))) return [];
    const rest = node.getText().slice(name.getEnd() - node.getStart());
    return [
      { node, replacement: `${node.getText().slice(0, name.getStart() - node.getStart())}${other}${rest}` },
    ];
  },
};
