import { posix } from "node:path";
import ts from "typescript";
import { scriptsOf } from "./code.ts";
import type { SourceFile } from "./tree.ts";

/** An import of a file: whether it is there when the program runs, or for types alone. */
interface Import {
  specifier: string;
  isType: boolean;
}

const isTypeClause = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings: bindings } = clause;
  return (
    name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((one) => one.isTypeOnly)
  );
};

/** What a node imports; null where it imports nothing, or something computed. */
function importAt(node: ts.Node): Import | null {
  const of = (name: ts.Node | undefined, isType: boolean): Import | null =>
    name !== undefined && ts.isStringLiteralLike(name) ? { specifier: name.text, isType } : null;
  if (ts.isImportDeclaration(node)) return of(node.moduleSpecifier, isTypeClause(node.importClause));
  if (ts.isExportDeclaration(node)) return of(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node))
    return of(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  const loads = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return loads ? of(node.arguments[0], false) : null;
}

// A memo, not state: the tree is asked twice, with types and without.
const read = new WeakMap<SourceFile, Import[]>();

function importsOf(file: SourceFile): Import[] {
  const known = read.get(file);
  if (known !== undefined) return known;
  const found: Import[] = [];
  read.set(file, found);
  const visit = (node: ts.Node): void => {
    const one = importAt(node);
    if (one?.specifier.startsWith(".") === true) found.push(one);
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(file))
    visit(ts.createSourceFile(file.path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return found;
}

/** Files by the files that they import, when the program runs or for types, too. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Who imports whom among these files. An import that waits until it is needed counts as any other. */
export function graphOf(files: readonly SourceFile[], { types }: { types: boolean }): Graph {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map((file) => {
      const targets = importsOf(file)
        .filter(({ isType }) => types || !isType)
        .map(({ specifier }) => posix.join(posix.dirname(file.path), specifier.split("?")[0] ?? ""));
      return [file.path, [...new Set(targets)].filter((path) => known.has(path))];
    }),
  );
}

/**
 * Files that need each other, each circle as the sorted list of its files. What nothing imports and what imports nothing
 * is taken away until all that is left lies on a circle or between two; what reaches itself from there is on one.
 */
export function circlesIn(graph: Graph): string[][] {
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const next = [...(graph.get(from) ?? [])];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      next.push(...(graph.get(path) ?? []));
    }
    return seen;
  };
  const left = remaining(graph);
  const reached = new Map([...left].map((path) => [path, reach(path)]));
  const circles = [...reached].flatMap(([path, those]) =>
    those.has(path) ? [[...those].filter((other) => reached.get(other)?.has(path) === true).sort()] : [],
  );
  return [...new Map(circles.map((circle) => [circle.join(" "), circle])).values()].sort();
}

/** The files that both import something that is left and are imported by something that is left. */
function remaining(graph: Graph): Set<string> {
  let left = new Set(graph.keys());
  for (;;) {
    const imported = new Set([...left].flatMap((path) => graph.get(path) ?? []));
    const next = new Set(
      [...left].filter((path) => imported.has(path) && graph.get(path)?.some((one) => left.has(one))),
    );
    if (next.size === left.size) return next;
    left = next;
  }
}
