import { mustGit } from "./git.ts";

/**
 * The bytes of many blobs, by id, from one `git cat-file --batch`.
 * Each answer is `<id> <type> <size>\n<bytes>\n`; a missing object throws, since the repository is damaged then.
 */
export async function readBlobs(folder: string, ids: Iterable<string>): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const output = await mustGit(folder, ["cat-file", "--batch"], `${wanted.join("\n")}\n`);
  let at = 0;
  for (const id of wanted) {
    const end = output.indexOf(10, at);
    const [, type, size] = output.toString("latin1", at, end).split(" ");
    if (type === "missing" || size === undefined) throw new Error(`git has no object ${id}; run git fsck`);
    const length = Number(size);
    blobs.set(id, output.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return blobs;
}
