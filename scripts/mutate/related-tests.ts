import { posix } from "node:path";
import ts from "typescript";

/** Files by path with their texts. */
type Files = ReadonlyMap<string, string>;

/** A test file with how many imports lie between it and what it is related to. */
export interface Related {
  test: string;
  distance: number;
}

/** Says of a file which tests load it, the nearest first. */
export function relatedTests(files: Files): (file: string) => readonly Related[] {
  const importers = new Map<string, string[]>();
  for (const [path, text] of files) {
    for (const target of importsOf(path, text))
      importers.set(target, [...(importers.get(target) ?? []), path]);
  }
  return (file) => {
    const distances = new Map([[file, 0]]);
    for (const [path, distance] of distances) {
      for (const importer of importers.get(path) ?? []) {
        if (!distances.has(importer)) distances.set(importer, distance + 1);
      }
    }
    return [...distances]
      .filter(([path]) => path.endsWith(".test.ts"))
      .map(([test, distance]) => ({ test, distance }))
      .toSorted((a, b) => a.distance - b.distance || (a.test < b.test ? -1 : 1));
  };
}

const importsOf = (path: string, text: string): string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName));

/** Tests that start servers and children of their own, and those that build the portal (vitest.config.ts). */
export const isStory = (test: string): boolean =>
  /^test\/(?:scenarios|faults|forgeries|mutations)\//.test(test);

/** Tests that are done within moments. */
export const isUnit = (test: string): boolean => !isStory(test) && !test.startsWith("test/browser/");
