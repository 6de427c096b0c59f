import type { Git } from "./git.ts";
import { Refusal } from "../run/refusal.ts";

/** One file of a tree. */
interface Entry {
  path: string;
  object: string;
}

async function list(git: Git, tree: string, paths: readonly string[]): Promise<Entry[]> {
  const listing = await git(["ls-tree", "-r", "-z", "--full-tree", tree, "--", ...paths]);
  if (listing.exitCode !== 0) throw new Error(`git ls-tree ${tree}: ${listing.stderr}`);
  return listing.stdout
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [about = "", path] = line.split("\t");
      const [, type, object] = about.split(" ");
      // A submodule has no text here; the folder it hides is its own repository.
      return path === undefined || object === undefined || type !== "blob" ? [] : [{ path, object }];
    });
}

/**
 * Texts by path of all files at or under `paths` in a tree, read from git objects: the working tree may be
 * edited, converted or case-folded.
 * @throws {Refusal} when a file is not UTF-8.
 */
export async function readTexts(
  git: Git,
  tree: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const entries = await list(git, tree, paths);
  const texts = new Map<string, string>();
  if (entries.length === 0) return texts;
  const input = entries.map(({ object }) => `${object}\n`).join("");
  const batch = await git(["cat-file", "--batch"], { input });
  if (batch.exitCode !== 0) throw new Error(`git cat-file: ${batch.stderr}`);
  // The byte order mark stays: a document may not begin with one, and its reader says so.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  for (const { path } of entries) {
    const end = batch.stdout.indexOf(10, at);
    const size = Number(batch.stdout.toString("latin1", at, end).split(" ")[2]);
    if (end === -1 || !Number.isInteger(size)) throw new Error(`git cat-file gave no ${path}`);
    const bytes = batch.stdout.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    try {
      texts.set(path, decoder.decode(bytes));
    } catch (cause) {
      throw new Refusal(2, `${path} is not UTF-8 text; restore it from its history.`, { cause });
    }
  }
  return texts;
}
