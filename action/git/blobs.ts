import type { Git } from "./git.ts";

/** Bytes of blobs, by name, each asked for once. */
export async function blobBytes(git: Git, names: readonly string[]): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(names)];
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const batch = await git(["cat-file", "--batch"], { input: wanted.map((name) => `${name}\n`).join("") });
  if (batch.exitCode !== 0) throw new Error(`git cat-file: ${batch.stderr}`);
  let at = 0;
  for (const name of wanted) {
    const end = batch.stdout.indexOf(10, at);
    const size = Number(batch.stdout.toString("latin1", at, end).split(" ")[2]);
    if (end === -1 || !Number.isInteger(size)) throw new Error(`git cat-file gave no ${name}`);
    blobs.set(name, batch.stdout.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}
