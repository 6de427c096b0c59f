import ts from "typescript";
import { otherOperator } from "./other-operator.ts";

/** More for less; text that is put together does not compile so. */
export const sum = otherOperator("sum", {
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.PlusEqualsToken]: "-=",
  [ts.SyntaxKind.MinusEqualsToken]: "+=",
});
