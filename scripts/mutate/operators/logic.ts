import ts from "typescript";
import { otherOperator } from "./other-operator.ts";

/** Both for one of two. */
export const logic = otherOperator("logic", {
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
});
