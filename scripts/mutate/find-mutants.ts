import ts from "typescript";
import type { Change, Mutant, Operator } from "./mutant.ts";

/** Every mistake that the operators could make in a file; types hold none, for they are gone when it runs. */
export function findMutants(file: string, text: string, operators: readonly Operator[]): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const lines = text.split("\n");
  const found: Mutant[] = [];
  const add = (operator: string, { node, replacement }: Change) => {
    const start = node.getStart();
    const { line } = source.getLineAndCharacterOfPosition(start);
    found.push({
      file,
      operator,
      start,
      end: node.getEnd(),
      isStatement: replacement === "",
      original: node.getText(),
      replacement,
      line: line + 1,
      lineText: (lines[line] ?? "").trim(),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (!isInChain(node))
      for (const operator of operators) {
        for (const change of operator.changesTo(node)) add(operator.name, change);
      }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** True for a part of `a?.b.c` that more of the chain hangs on: set apart, it would no longer be cut short. */
const isInChain = (node: ts.Node): boolean =>
  ts.isOptionalChain(node) && ts.isOptionalChain(node.parent) && node.parent.expression === node;
