import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of this repository. */
export const root = join(import.meta.dirname, "..", "..");

/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Made by tools and never committed, or (dist) committed and not ours to judge. */
const SKIPPED = new Set(["node_modules", "dist", ".git", ".demo", ".astro", ".npm", "coverage"]);

/** Paths of all files below a folder, sorted; what tools make is left out. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** Reads a file of the repository. */
export const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), "utf8") });

/** Every file with one of these endings. */
export const filesEnding = (...endings: string[]): string[] =>
  filesUnder("").filter((path) => endings.some((ending) => path.endsWith(ending)));
