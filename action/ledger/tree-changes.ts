import { NOBODY } from "../github/commit-author.ts";
import { textOf, type Git } from "./git.ts";
import type { Change, Standing } from "./ledger.ts";
import { writeCommit } from "./write-commit.ts";

/** One path at which a tree differs from another. */
export interface TreeChange {
  path: string;
  /** As git writes it, six digits. */
  mode: string;
  /** Name of what stands there afterwards; null where nothing does. */
  object: string | null;
}

/** The tree that the next commit has, and how it differs from the tree of its first parent. */
export interface WantedTree {
  tree: string;
  /** Tree of the first parent, which GitHub holds. */
  from: string;
  /** By path; what is taken away comes first, because a file may stand where a folder was. */
  changes: readonly TreeChange[];
  /** Names of objects that GitHub holds already, because base has them. */
  held: ReadonlySet<string>;
}

/** Makes the next commit's tree in the checkout's own object store; no ref moves, and nothing is sent. */
export async function wantedTree(
  git: Git,
  { tips, footing }: Pick<Standing, "tips" | "footing">,
  { files, removed = [], message, at }: Change,
): Promise<WantedTree> {
  const { parents, tree, settled } = footing;
  const [first] = parents;
  if (first === undefined) throw new Error("a commit needs a parent");
  const draft = {
    parents,
    tree,
    files: new Map([...settled, ...files]),
    removed,
    message,
    at,
    author: NOBODY,
  };
  const made = await writeCommit(git, draft);
  const trees = await git(["rev-parse", `${made}^{tree}`, `${first}^{tree}`]);
  const [wanted, from] = textOf(trees).split("\n");
  if (wanted === undefined || from === undefined) throw new Error(`git rev-parse: ${trees.stderr}`);
  return {
    tree: wanted,
    from,
    changes: await between(git, from, wanted),
    held: parents.length === 1 ? new Set() : await objectsIn(git, tips.base.commit),
  };
}

async function between(git: Git, from: string, to: string): Promise<TreeChange[]> {
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", from, to];
  const result = await git(args);
  if (result.exitCode !== 0) throw new Error(`git diff-tree: ${result.stderr}`);
  const fields = result.stdout.toString().split("\0");
  const changes: TreeChange[] = [];
  // `:<old mode> <mode> <old object> <object> <status>` and the path alternate.
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [before = "", mode = "", , object = "", status] = fields[at]?.split(" ") ?? [];
    const path = fields[at + 1] ?? "";
    if (status === "D") changes.push({ path, mode: before.replace(/^:/, ""), object: null });
    else changes.push({ path, mode, object });
  }
  return [
    ...changes.filter(({ object }) => object === null),
    ...changes.filter(({ object }) => object !== null),
  ];
}

async function objectsIn(git: Git, commit: string): Promise<Set<string>> {
  const listing = await git(["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (listing.exitCode !== 0) throw new Error(`git ls-tree: ${listing.stderr}`);
  const lines = listing.stdout.toString().split("\0").filter(Boolean);
  return new Set(lines.map((line) => line.split("\t")[0]?.split(" ")[2] ?? ""));
}

/** Bytes of blobs, by name. */
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
