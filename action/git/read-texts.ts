import { filesInTree } from "./files-in-tree.ts";
import type { Git } from "./git.ts";
import { blobBytes } from "./objects.ts";
import { Refusal } from "../run/refusal.ts";

/**
 * What stands for a file of evidence that is no UTF-8 text. No command writes one, so a person did: it must be named
 * and taken away like any other, and not stop the scan. It is told by git's name for its bytes, so that no two of them,
 * and none and a text that was recorded, pass for the same.
 */
export const noText = (object: string): string => `${NO_TEXT}${object}\n`;
const NO_TEXT = "\0no UTF-8 text: ";

/** True for what {@link readTexts} gives in place of a file that is no text. */
export const isNoText = (text: string): boolean => text.startsWith(NO_TEXT);

/**
 * Texts by path of all files at or under `paths` in a tree, read from git objects: the working tree may be
 * edited, converted or case-folded.
 * @throws {Refusal} when a file is not UTF-8; a file below `evidence` is marked as that instead.
 */
export async function readTexts(
  git: Git,
  tree: string,
  paths: readonly string[],
  { evidence = null }: { evidence?: string | null } = {},
): Promise<Map<string, string>> {
  const entries = await filesInTree(git, tree, paths);
  const texts = new Map<string, string>();
  const blobs = await blobBytes(
    git,
    entries.map(({ object }) => object),
  );
  // The byte order mark stays: a document may not begin with one, and its reader says so.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (const { path, object } of entries) {
    const bytes = blobs.get(object);
    if (bytes === undefined) throw new Error(`git cat-file gave no ${path}`);
    try {
      texts.set(path, decoder.decode(bytes));
    } catch (cause) {
      if (evidence !== null && path.startsWith(`${evidence}/`)) {
        texts.set(path, noText(object));
        continue;
      }
      throw new Refusal(2, `${path} is not UTF-8 text; restore it from its history.`, { cause });
    }
  }
  return texts;
}
