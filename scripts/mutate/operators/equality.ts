import ts from "typescript";
import { otherOperator } from "./other-operator.ts";

/** Is for is not. */
export const equality = otherOperator("equality", {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
});
