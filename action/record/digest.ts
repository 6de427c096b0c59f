import { createHash } from "node:crypto";
import { byCodePoint } from "../../model/yaml.ts";

const hex = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** SHA-256 of a text's bytes, `sha256:…`. */
export const digestOf = (text: string): string => `sha256:${hex(text)}`;

/** One digest over many files: over the lines `<sha256>  <path>`, sorted by path, as sha256sum prints them. */
export function digestOfFiles(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].sort(byCodePoint);
  return digestOf(paths.map((path) => `${hex(files.get(path) ?? "")}  ${path}\n`).join(""));
}

/** Digest of a population: over the sorted uids, one per line. */
export const digestOfPopulation = (uids: readonly string[]): string =>
  digestOf([...uids].sort(byCodePoint).join("\n"));
