import ts from "typescript";
import type { SourceFile } from "./tree.ts";

/** What one source file reaches for: modules by specifier, and globals that make it impure. */
export interface Reach {
  imports: string[];
  /** `clock`, `chance`, `network`, `process`, `timer`, `console`: each at most once. */
  globals: Set<string>;
}

const IMPURE: Record<string, string> = {
  fetch: "network",
  process: "process",
  setTimeout: "timer",
  setInterval: "timer",
  setImmediate: "timer",
  queueMicrotask: "timer",
  console: "console",
};

/** The TypeScript of a file: all of a .ts file, the front matter and the script elements of an .astro file. */
export function scriptsOf({ path, text }: SourceFile): string[] {
  if (!path.endsWith(".astro")) return [text];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const elements = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  return [frontmatter, ...elements];
}

/** The specifier of a node that names a module, `(computed)` when it is not a plain string, null for other nodes. */
function specifierOf(node: ts.Node): string | null {
  const literal = (name: ts.Node | undefined) =>
    name && ts.isStringLiteralLike(name) ? name.text : "(computed)";
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? literal(node.moduleSpecifier) : null;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (!ts.isCallExpression(node)) return null;
  const callee = node.expression;
  const loads =
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
  return loads ? literal(node.arguments[0]) : null;
}

/** True for a name that is read as a value, not declared, not a property and not a key. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  return (
    !(ts.isDeclarationStatement(parent) || ts.isVariableDeclaration(parent) || ts.isTypeElement(parent)) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === name)
  );
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date")
    return node.arguments?.length ? null : "clock";
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    if (name === "Date.now" || name === "performance.now") return "clock";
    if (name === "Math.random" || name === "crypto.randomUUID" || name === "crypto.getRandomValues")
      return "chance";
  }
  return ts.isIdentifier(node) && Object.hasOwn(IMPURE, node.text) && isRead(node)
    ? (IMPURE[node.text] ?? null)
    : null;
}

/** Reads what a source file reaches for. */
export function reachOf(file: SourceFile): Reach {
  const reach: Reach = { imports: [], globals: new Set() };
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) reach.imports.push(specifier);
    const impurity = impurityOf(node);
    if (impurity !== null) reach.globals.add(impurity);
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(file)) {
    visit(ts.createSourceFile(file.path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  }
  return reach;
}
