import { hash } from "node:crypto";
import type { Problem } from "../../model/problem.ts";
import { eachBlob } from "../history/blobs.ts";
import type { TreeEntry } from "../history/tree.ts";

/** A problem with a whole file. */
export const problemWith = (file: string, reason: string): Problem => ({
  file,
  line: null,
  field: null,
  reason,
});

/** The text of a blob; null when its bytes are not UTF-8. */
export function textOf(bytes: Buffer | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a blob holds; its bytes are let go. */
export interface Content {
  /** Null when its bytes are not UTF-8. */
  text: string | null;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: string;
}

/** A submodule is a commit of another repository and no blob of this one. */
export const isBlob = ({ mode }: Pick<TreeEntry, "mode">): boolean => mode !== "160000";

/** What the blobs of entries hold, by their ids. */
export async function readContents(
  folder: string,
  entries: Iterable<TreeEntry>,
): Promise<Map<string, Content>> {
  const ids = [...new Set([...entries].filter(isBlob).map(({ blob }) => blob))];
  const contents = new Map<string, Content>();
  await eachBlob(folder, ids, (bytes, at) =>
    contents.set(ids[at] ?? "", { text: textOf(bytes), sha256: hash("sha256", bytes) }),
  );
  return contents;
}

/** Texts by path; a link, a submodule or bytes that are no text are problems, never skipped. */
export function decode(entries: Iterable<TreeEntry>, contents: ReadonlyMap<string, Content>) {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, mode, blob } of entries) {
    const text = contents.get(blob)?.text ?? null;
    if (!mode.startsWith("100"))
      problems.push(problemWith(path, "is not a file: a link or a submodule shows nothing"));
    else if (text === null) problems.push(problemWith(path, "is not UTF-8 text"));
    else texts.set(path, text);
  }
  return { texts, problems };
}
