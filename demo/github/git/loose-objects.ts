import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import { objectId, type GitObject } from "./objects.ts";

const pathOf = (directory: string, sha: string): string =>
  join(directory, "objects", sha.slice(0, 2), sha.slice(2));

/** An object that has a file of its own in a bare repository; null when it has none, though a pack may hold it. */
export async function readLooseObject(directory: string, sha: string): Promise<GitObject | null> {
  const packed = await readFile(pathOf(directory, sha)).catch(() => null);
  if (packed === null) return null;
  const whole = inflateSync(packed);
  const end = whole.indexOf(0);
  const type = whole.toString("latin1", 0, whole.indexOf(0x20));
  if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") return null;
  return { type, content: whole.subarray(end + 1) };
}

/** Gives an object a file of its own, whole from the moment that it has its name, and its id. */
export async function writeLooseObject(directory: string, object: GitObject): Promise<string> {
  const sha = objectId(object);
  const path = pathOf(directory, sha);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) return sha;
  const folder = join(path, "..");
  await mkdir(folder, { recursive: true });
  const header = Buffer.from(`${object.type} ${object.content.length}\0`);
  const unfinished = join(folder, `tmp_obj_${randomUUID()}`);
  await writeFile(unfinished, deflateSync(Buffer.concat([header, object.content])), { mode: 0o444 });
  await rename(unfinished, path);
  return sha;
}
