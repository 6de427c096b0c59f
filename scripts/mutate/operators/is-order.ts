import ts from "typescript";

/**
 * True for `a < b ? -1 : 1`, the answer to which of two comes first. What is sorted here has keys of its own, so the
 * answer for two equal ones, and how far from nothing it is, nobody can notice.
 */
export const isOrder = (node: ts.Node): boolean =>
  ts.isConditionalExpression(node) &&
  isSign(node.whenTrue) &&
  (isSign(node.whenFalse) || isOrder(node.whenFalse));

const isSign = (node: ts.Node): boolean => ["-1", "0", "1"].includes(node.getText());
