import { documentKind } from "../../model/paths.ts";
import { eachBlob } from "../history/blobs.ts";
import type { Revision, Revisions } from "../history/revisions.ts";
import { type Change, changesOf } from "../view/changes.ts";
import type { HistoryEntry } from "../view/portal.ts";
import { isBlob, textOf } from "./texts.ts";

/** Files whose history a page shows. */
const isShown = (path: string): boolean => {
  const kind = documentKind(path);
  return kind === "identity" || kind === "repository" || kind === "organization";
};

/**
 * The history of every subject by its path. The texts of one file are held at a time: all revisions of a ledger are many
 * times what it holds now, and its list of digests alone changes with every commit.
 */
export async function readHistories(
  folder: string,
  past: Revisions,
): Promise<ReadonlyMap<string, readonly HistoryEntry[]>> {
  const histories = new Map<string, readonly HistoryEntry[]>();
  /** Files with something to compare, each followed by its blobs. */
  const waiting: { path: string; revisions: readonly Revision[]; blobs: string[] }[] = [];
  for (const [path, revisions] of past) {
    if (!isShown(path)) continue;
    const blobs = revisions.length === 1 ? [] : revisions.flatMap((one) => blobOf(one) ?? []);
    if (blobs.length === 0) histories.set(path, entriesOf(revisions, []));
    else waiting.push({ path, revisions, blobs });
  }
  let next = 0;
  let texts: string[] = [];
  const ids = waiting.flatMap(({ blobs }) => blobs);
  await eachBlob(folder, ids, (bytes) => {
    texts.push(textOf(bytes) ?? "");
    const file = waiting[next];
    if (file === undefined || texts.length < file.blobs.length) return;
    histories.set(file.path, entriesOf(file.revisions, texts));
    next += 1;
    texts = [];
  });
  return histories;
}

const blobOf = ({ blob, mode }: Revision): string | null => (isBlob({ mode }) ? blob : null);

/** The entries of a file, from the texts of its blobs; one that has a single revision needs none. */
function entriesOf(revisions: readonly Revision[], texts: readonly string[]): HistoryEntry[] {
  let at = 0;
  const told: readonly Change[] = changesOf(
    revisions.map((one) => (one.blob === null ? null : blobOf(one) === null ? "" : (texts[at++] ?? ""))),
  );
  return revisions.map(({ commit, pullRequest, path }, index) => ({
    commit: commit.id,
    author: commit.author,
    authored: commit.authored,
    subject: commit.subject,
    pullRequest,
    path,
    change: told[index] ?? { what: "unreadable" },
  }));
}
