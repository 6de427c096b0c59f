// Starting git takes longer than all else here, and refs are asked for at every request. They are read from git's
// own files each time and never remembered: a push of anyone may have moved them.
// https://git-scm.com/docs/gitrepository-layout

import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

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
  const branch = branchIn(line);
  return name === "HEAD" && branch !== null ? readRefFile(directory, branch) : undefined;
}

const branchIn = (line: string): string | null => /^ref: (refs\/heads\/.+)$/.exec(line)?.[1] ?? null;

/** The whole name of the branch that HEAD stands for; null where it stands for none. */
export const readHeadTarget = async (directory: string): Promise<string | null> =>
  branchIn((await readFile(join(directory, "HEAD"), "utf8")).trim());

/** Every ref below a folder with the id that it holds, by its whole name; undefined when git must say. */
export async function readRefFiles(
  directory: string,
  under: string,
): Promise<Map<string, string> | undefined> {
  const folder = join(directory, under);
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"));
  const packed = [...(await packedRefs(directory)).keys()].filter((name) => name.startsWith(`${under}/`));
  const loose = files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  const heads = new Map<string, string>();
  for (const name of [...new Set([...packed, ...loose])].sort()) {
    const sha = await readRefFile(directory, name);
    if (sha === undefined) return undefined;
    if (sha !== null) heads.set(name, sha);
  }
  return heads;
}

/**
 * Moves a ref from `old` (null: it must not exist) to `sha` (null: delete it), as git does: whoever has made the lock
 * moves it. False when it stood elsewhere, undefined when git must do it.
 */
export async function moveRefFile(
  directory: string,
  name: string,
  sha: string | null,
  old: string | null,
): Promise<boolean | undefined> {
  if (!isPlain(name) || (await packedRefs(directory)).size > 0) return undefined;
  const file = join(directory, name);
  const lock = `${file}.lock`;
  const handle = await mkdir(dirname(file), { recursive: true })
    .then(() => open(lock, "wx"))
    .catch(() => null);
  if (handle === null) return undefined;
  try {
    await handle.writeFile(`${sha ?? ""}\n`);
    await handle.close();
    const now = await readRefFile(directory, name);
    if (now === undefined) return undefined;
    if (now !== old) return false;
    // A folder in its place holds other refs, or held them.
    const done = sha === null ? rm(file) : rename(lock, file);
    return await done.then(() => true).catch(() => undefined);
  } finally {
    await rm(lock, { force: true });
  }
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
