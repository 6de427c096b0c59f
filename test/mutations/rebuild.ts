import type { Made } from "../ledger/verifiable.ts";
import { CommitStream, type Contents } from "./commit-stream.ts";
import type { Given } from "./mutation.ts";

/** What of a commit is otherwise when it is made anew. */
export interface Altered {
  author?: string;
  at?: string;
  /** The commit whose tree it gets in place of its own. */
  treeOf?: string;
  files?: Contents;
  /** Its parents in another order. */
  turned?: boolean;
  /** A commit of somebody else's that it stands on: its first parent's tree but for these files. */
  before?: { author: string; files: Contents };
}

/** A history with the same commits but for some. */
export interface Rebuilt {
  head: string;
  /** What was made anew. */
  commits: ReadonlySet<string>;
}

const NOTHING: Contents = new Map();

/**
 * Makes a history anew from the first commit that is otherwise: those that stand on it keep their trees and get other
 * names, which is what git makes of every change to the past.
 */
export function rebuild(
  { ledger, trees }: Pick<Given, "ledger" | "trees">,
  alter: (made: Made, position: number) => Altered | "drop" | undefined,
): Rebuilt {
  const stream = new CommitStream();
  const treeOf = (name: string): string => known(trees, name);
  const refs = new Map<string, string>();
  for (const [position, made] of ledger.made.entries()) {
    const altered = alter(made, position);
    const parents = [...new Set(made.parents.map((parent) => refs.get(parent) ?? parent))];
    if (altered === "drop") refs.set(made.commit, parents[0] ?? "");
    if (altered === "drop" || (altered === undefined && parents.join(" ") === made.parents.join(" ")))
      continue;
    const {
      author = made.author,
      at = made.at,
      treeOf: other = made.commit,
      files = NOTHING,
    } = altered ?? {};
    const { turned = false, before } = altered ?? {};
    if (before !== undefined) {
      const first = { parents: parents.slice(0, 1), tree: treeOf(made.parents[0] ?? "") };
      parents[0] = stream.add({ ...before, ...first, at, message: "Tidy up" });
    }
    const drafted = { author, at, message: made.message, parents: turned ? parents.toReversed() : parents };
    refs.set(made.commit, stream.add({ ...drafted, tree: treeOf(other), files }));
  }
  const names = stream.write(ledger.folder);
  const ref = refs.get(ledger.head.commit) ?? ledger.head.commit;
  return { head: names.get(ref) ?? ref, commits: new Set(names.values()) };
}

function known(trees: ReadonlyMap<string, string>, name: string): string {
  const tree = trees.get(name);
  if (tree === undefined) throw new Error(`no tree of ${name}`);
  return tree;
}

/** A commit on top of a ledger that leaves its tree as it is but for some files. */
export function onTop(
  { ledger, trees }: Pick<Given, "ledger" | "trees">,
  author: string,
  files: Contents,
): Rebuilt {
  const stream = new CommitStream();
  const { commit } = ledger.head;
  const draft = { author, at: "2026-03-01T00:00:00Z", message: "More", parents: [commit] };
  const mark = stream.add({ ...draft, tree: known(trees, commit), files });
  const names = stream.write(ledger.folder);
  return { head: names.get(mark) ?? "", commits: new Set(names.values()) };
}
