import { readDocument } from "../../../model/document.ts";
import { Identity } from "../../../model/identity.ts";
import { Review } from "../../../model/review.ts";
import { digestsFile } from "../../../model/paths.ts";
import type { SignOff } from "../../../model/sign-off.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import { changesBetween, nameOfPair, type PathChange, type TreePair } from "../../git/tree-pairs.ts";
import type { ChangedFile } from "../../sign-off/facts.ts";
import { isReadForSignOff } from "../../sign-off/read-files.ts";
import { fileCovered } from "../audit/citations.ts";
import { isBelow } from "../audit/ancestry.ts";
import type { History, HistoryCommit } from "../audit/history.ts";

/** A merge commit, what it was merged onto, and what was merged. */
export interface MergeCommits {
  merge: HistoryCommit;
  base: HistoryCommit;
  head: HistoryCommit;
}

/** How a merge is in git: what the head changed, and what of that stands otherwise afterwards. */
export interface MergeChanges {
  changed: readonly PathChange[];
  differing: readonly string[];
}

/** The commits of a merge; null where it is none, or a part of it is not in the history. */
export function mergeIn({ byName }: History, name: string): MergeCommits | null {
  const merge = byName.get(name);
  const [first = "", second = "", ...others] = merge?.parents ?? [];
  const [base, head] = [byName.get(first), byName.get(second)];
  return merge === undefined || base === undefined || head === undefined || others.length > 0
    ? null
    : { merge, base, head };
}

/** What merges changed, each by its name: one git for all of them. */
export async function changesOfMerges(
  git: Git,
  history: History,
  merges: readonly MergeCommits[],
): Promise<Map<string, MergeChanges>> {
  const pairs = merges.map(({ merge, base, head }): [string, TreePair, TreePair] => [
    merge.commit,
    { before: forkOf(history, base, head)?.tree ?? null, after: head.tree },
    { before: head.tree, after: merge.tree },
  ]);
  const found = await changesBetween(
    git,
    pairs.flatMap(([, own, after]) => [own, after]),
  );
  return new Map(
    pairs.map(([name, own, after]) => {
      const changed = found.get(nameOfPair(own)) ?? [];
      const others = new Set((found.get(nameOfPair(after)) ?? []).map(({ path }) => path));
      return [
        name,
        { changed, differing: changed.map(({ path }) => path).filter((path) => others.has(path)) },
      ];
    }),
  );
}

/** The newest commit that both have below them: where git finds that one branch left the other. */
const forkOf = (history: History, base: HistoryCommit, head: HistoryCommit): HistoryCommit | undefined =>
  history.commits.findLast(
    ({ commit }) => isBelow(history, commit, base.commit) && isBelow(history, commit, head.commit),
  );

/** The files that a merge brought, with the texts of base and of the head where rules are asked about them. */
export async function filesOfMerge(
  git: Git,
  { base, head }: MergeCommits,
  { changed }: MergeChanges,
): Promise<ChangedFile[]> {
  const read = changed.map(({ path }) => path).filter(isReadForSignOff);
  const named = (commit: HistoryCommit, path: string) => `${commit.commit}:${path}`;
  const objects = await objectBytes(
    git,
    read.flatMap((path) => [named(base, path), named(head, path)]),
  );
  const text = (commit: HistoryCommit, path: string): string | null => {
    const found = objects.get(named(commit, path));
    return found?.type === "blob" ? found.bytes.toString() : null;
  };
  return changed.map(({ path }) => ({ path, before: text(base, path), after: text(head, path) }));
}

/** The identities of a review as base had them; null where one that is there cannot be read. */
export async function identitiesAtBase(
  git: Git,
  { base }: MergeCommits,
  signed: SignOff,
  files: readonly ChangedFile[],
): Promise<readonly Identity[] | null> {
  if (signed.covers.what !== "review") return [];
  const file = files.find(({ path }) => path === fileCovered(signed));
  const lines = [file?.before, file?.after].flatMap((text) => {
    const reading = typeof text === "string" ? readDocument(Review, file?.path ?? "", text) : null;
    return reading?.ok === true ? reading.data.lines : [];
  });
  const paths = [...new Set(lines.map((line) => line.file))].filter((path) => !path.includes("\n"));
  const objects = await objectBytes(
    git,
    paths.map((path) => `${base.commit}:${path}`),
  );
  const found: Identity[] = [];
  for (const path of paths) {
    const object = objects.get(`${base.commit}:${path}`);
    if (object?.type !== "blob") continue;
    const reading = readDocument(Identity, path, object.bytes.toString());
    if (!reading.ok) return null;
    found.push(reading.data);
  }
  return found;
}

/** How many files of a merge are read for its rules: what it costs to ask them again. */
export const sizeOfMerge = ({ changed }: MergeChanges, organization: string): number =>
  changed.filter(({ path }) => path !== digestsFile(organization) && isReadForSignOff(path)).length;
