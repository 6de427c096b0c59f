import { createHash } from "node:crypto";
import type { Git } from "./git.ts";

/** One path at which a tree differs from another, with what stands there before and after; null for nothing. */
export interface PathChange {
  path: string;
  before: string | null;
  after: string | null;
  /** What git calls the kind of what stands there after, `100644` for a plain file; zeros for nothing. */
  mode: string;
}

/** Two trees; null for one that does not exist. */
export interface TreePair {
  before: string | null;
  after: string | null;
}

export const nameOfPair = ({ before, after }: TreePair): string => `${before ?? "-"} ${after ?? "-"}`;

/**
 * How trees differ, by {@link nameOfPair}: one git for all of them. A file that turned into a link or a submodule
 * is a change, too. https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---stdin
 */
export async function changesBetween(
  git: Git,
  pairs: readonly TreePair[],
): Promise<Map<string, readonly PathChange[]>> {
  const changes = new Map<string, readonly PathChange[]>();
  const wanted = new Map<string, TreePair>();
  for (const pair of pairs)
    if (pair.before === pair.after) changes.set(nameOfPair(pair), []);
    else wanted.set(nameOfPair(pair), pair);
  if (wanted.size === 0) return changes;
  const [some] = wanted.values();
  const empty = emptyTree(some?.before ?? some?.after ?? "");
  const lines = [...wanted.values()].map(({ before, after }) => `${before ?? empty} ${after ?? empty}`);
  const result = await git(["diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "--no-renames"], {
    input: lines.map((line) => `${line}\n`).join(""),
  });
  if (result.exitCode !== 0) throw new Error(`git diff-tree: ${result.stderr}`);
  const byLine = readPairs(result.stdout.toString());
  for (const [name, { before, after }] of wanted)
    changes.set(name, byLine.get(`${before ?? empty} ${after ?? empty}`) ?? []);
  return changes;
}

/** The tree without an entry, in the object format that another name is written in; git has it in every repository. */
const emptyTree = (like: string): string =>
  createHash(like.length === 64 ? "sha256" : "sha1")
    .update("tree 0\0")
    .digest("hex");

/** A line `<tree> <tree>`, with a line feed even here, begins a pair; its changes and their paths alternate after it. */
const PAIR = /^([0-9a-f]+ [0-9a-f]+)\n/;

function readPairs(output: string): Map<string, PathChange[]> {
  const pairs = new Map<string, PathChange[]>();
  let current: PathChange[] = [];
  const fields = output.split("\0");
  for (let at = 0; at < fields.length; at += 2) {
    let field = fields[at] ?? "";
    for (let pair = PAIR.exec(field); pair !== null; pair = PAIR.exec(field)) {
      current = [];
      pairs.set(pair[1] ?? "", current);
      field = field.slice(pair[0].length);
    }
    if (field === "") continue;
    // `:<old mode> <mode> <old object> <object> <status>`
    const [, mode = "", before = "", after = "", status = ""] = field.split(" ");
    const path = fields[at + 1] ?? "";
    const [stood, stands] = [status === "A" ? null : before, status === "D" ? null : after];
    current.push({ path, before: stood, after: stands, mode });
  }
  return pairs;
}
