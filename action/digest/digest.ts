import { hash } from "node:crypto";
import { sourcesOf, type Texts } from "../../model/texts.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** SHA-256 of a text's bytes, `sha256:…`. */
export const digestOf = (text: string): string => `sha256:${hash("sha256", text)}`;

/** The same of bytes. */
export const digestOfBytes = (bytes: Buffer): string => `sha256:${hash("sha256", bytes)}`;

/** Digest of every text whose path is wanted, by path; one that is known is not computed again. */
export function digestsByPath(
  files: Texts,
  isWanted: (path: string) => boolean = () => true,
): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [path, entry] of sourcesOf(files))
    if (isWanted(path)) digests.set(path, typeof entry === "string" ? digestOf(entry) : entry.digest);
  return digests;
}

/** One digest over many files: over the lines `<sha256>  <path>`, sorted by path, as sha256sum prints them. */
export function digestOfFiles(files: ReadonlyMap<string, string>): string {
  const lines = [...digestsByPath(files)].sort(([a], [b]) => byCodePoint(a, b));
  return digestOf(lines.map(([path, digest]) => `${digest.slice("sha256:".length)}  ${path}\n`).join(""));
}

/** Digest of a population: over the sorted uids, one per line. */
export const digestOfPopulation = (uids: readonly string[]): string =>
  digestOf([...uids].sort(byCodePoint).join("\n"));

/** Digest of a text in paragraphs, with an empty line between each and the next. */
export const digestOfText = (paragraphs: readonly string[]): string => digestOf(paragraphs.join("\n\n"));
