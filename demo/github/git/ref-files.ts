// Starting git takes longer than all else here, and refs are asked for at every request. They are read from git's
// own files each time and never remembered: a push of anyone may have moved them.
// https://git-scm.com/docs/gitrepository-layout

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Names whose files can be read without a thought; git is asked about others. */
const PLAIN = /^refs(?:\/\w[\w.-]*)+$/;
const isPlain = (name: string): boolean =>
  PLAIN.test(name) && !name.includes("..") && !/\.lock(?:\/|$)/.test(name);

/** The id that a ref holds, of a commit or a tag; null when there is no such ref, undefined when git must say. */
export async function readRefFile(directory: string, name: string): Promise<string | null | undefined> {
  if (name !== "HEAD" && !isPlain(name)) return undefined;
  const text = await readFile(join(directory, name), "utf8").catch(() => null);
  if (text === null) return (await packedRefs(directory)).get(name) ?? null;
  const line = text.trim();
  if (/^[0-9a-f]{40}$/.test(line)) return line;
  const branch = /^ref: (refs\/heads\/.+)$/.exec(line)?.[1];
  return name === "HEAD" && branch !== undefined ? readRefFile(directory, branch) : undefined;
}

/** Every branch with its commit, by the whole name of its ref; undefined when git must say. */
export async function readHeadFiles(directory: string): Promise<Map<string, string> | undefined> {
  const folder = join(directory, "refs", "heads");
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"));
  const packed = [...(await packedRefs(directory)).keys()].filter((name) => name.startsWith("refs/heads/"));
  const loose = files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  const heads = new Map<string, string>();
  for (const name of [...new Set([...packed, ...loose])].sort()) {
    const sha = await readRefFile(directory, name);
    if (sha === undefined) return undefined;
    if (sha !== null) heads.set(name, sha);
  }
  return heads;
}

/** Refs that lost their own files when they were packed; one that has a file as well is as the file says. */
async function packedRefs(directory: string): Promise<Map<string, string>> {
  const text = await readFile(join(directory, "packed-refs"), "utf8").catch(() => "");
  return new Map(
    [...text.matchAll(/^([0-9a-f]{40}) (\S+)$/gm)].map(([, sha = "", name = ""]): [string, string] => [
      name,
      sha,
    ]),
  );
}
