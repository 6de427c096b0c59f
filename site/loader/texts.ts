import type { Problem } from "../../model/problem.ts";
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

/** Texts by path; a link, a submodule or bytes that are no text are problems, never skipped. */
export function decode(entries: Iterable<TreeEntry>, blobs: ReadonlyMap<string, Buffer>) {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, mode, blob } of entries) {
    const text = textOf(blobs.get(blob));
    if (!mode.startsWith("100"))
      problems.push(problemWith(path, "is not a file: a link or a submodule shows nothing"));
    else if (text === null) problems.push(problemWith(path, "is not UTF-8 text"));
    else texts.set(path, text);
  }
  return { texts, problems };
}
