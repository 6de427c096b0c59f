import type { Git } from "./git.ts";

/** What an object is: its kind, and its own name where it was asked for by another. */
export interface ObjectInfo {
  type: string;
  object: string;
}

/**
 * What stands behind names of objects (`<commit>^{tree}`, `<commit>:<path>`), each asked for once; null where nothing
 * does. A name holds no line feed: it would be two.
 */
export async function objectInfo(
  git: Git,
  names: readonly string[],
): Promise<Map<string, ObjectInfo | null>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const told = await git(["cat-file", "--batch-check"], {
    input: wanted.map((name) => `${name}\n`).join(""),
  });
  if (told.exitCode !== 0) throw new Error(`git cat-file: ${told.stderr}`);
  const lines = told.stdout.toString().split("\n");
  if (lines.length <= wanted.length) throw new Error(`git cat-file broke off after ${lines.length - 1}`);
  return new Map(wanted.map((name, at) => [name, read(lines[at] ?? "")?.info ?? null]));
}

/** The same with the bytes of each. */
export async function objectBytes(
  git: Git,
  names: readonly string[],
): Promise<Map<string, (ObjectInfo & { bytes: Buffer }) | null>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const batch = await git(["cat-file", "--batch"], { input: wanted.map((name) => `${name}\n`).join("") });
  if (batch.exitCode !== 0) throw new Error(`git cat-file: ${batch.stderr}`);
  return objectsIn(batch.stdout, wanted);
}

/** The objects that git printed for names, in the order of these. */
export function objectsIn(
  printed: Buffer,
  names: readonly string[],
): Map<string, (ObjectInfo & { bytes: Buffer }) | null> {
  const objects = new Map<string, (ObjectInfo & { bytes: Buffer }) | null>();
  let at = 0;
  for (const name of names) {
    const end = printed.indexOf(10, at);
    if (end === -1) throw new Error(`git cat-file broke off before ${name}`);
    const found = read(printed.toString("utf8", at, end));
    at = end + 1;
    objects.set(name, found && { ...found.info, bytes: printed.subarray(at, at + found.size) });
    if (found !== null) at += found.size + 1;
  }
  return objects;
}

/** Bytes of blobs, by name, each asked for once. */
export async function blobBytes(git: Git, names: readonly string[]): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  for (const [name, found] of await objectBytes(git, names)) {
    if (found === null) throw new Error(`git cat-file gave no ${name}`);
    blobs.set(name, found.bytes);
  }
  return blobs;
}

/** A line that begins what git says of an object: `<name> <kind> <size>`, or `<what was asked for> missing`. */
function read(line: string): { info: ObjectInfo; size: number } | null {
  const [, object, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  return object === undefined || type === undefined ? null : { info: { object, type }, size: Number(size) };
}
