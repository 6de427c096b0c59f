import { join } from "node:path";
import ts from "typescript";
import type { Mutant } from "./mutant.ts";

/**
 * The mutants that compile, in their order: what the compiler refuses nobody can commit. Each is a file of its own
 * beside the one it was made from, so that one program reads the libraries once for all of them.
 */
export function compiling<One extends Mutant>(
  root: string,
  mutants: readonly One[],
  textOf: (file: string) => string,
): One[] {
  const files = new Map(
    mutants.map((one, index) => [join(root, `${one.file.slice(0, -3)}.mutant${index}.ts`), one]),
  );
  const options = optionsIn(root);
  const host = ts.createCompilerHost(options, true);
  const mutatedText = (path: string) => {
    const mutant = files.get(path);
    return mutant === undefined ? undefined : mutated(textOf(mutant.file), mutant);
  };
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => mutatedText(path) ?? host.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = mutatedText(path);
      return text === undefined
        ? host.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language, true);
    },
  });
  return [...files].flatMap(([path, mutant]) => {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} is not in the program`);
    const wrong = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return wrong.length > 0 ? [] : [mutant];
  });
}

/** The text of a file with one mutant in it. */
export const mutated = (text: string, { start, end, isStatement, replacement }: Mutant): string =>
  `${text.slice(0, start)}${isStatement ? ";" : `(${replacement})`}${text.slice(end)}`;

function optionsIn(root: string): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  if (read.error !== undefined) throw new Error(`${path} cannot be read`);
  return ts.convertCompilerOptionsFromJson({ ...compilerOptionsOf(read.config), noEmit: true }, root).options;
}

const compilerOptionsOf = (config: unknown): object =>
  typeof config === "object" &&
  config !== null &&
  "compilerOptions" in config &&
  typeof config.compilerOptions === "object" &&
  config.compilerOptions !== null
    ? config.compilerOptions
    : {};
