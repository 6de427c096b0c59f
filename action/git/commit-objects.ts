import { toInstant, type Instant } from "../../model/instant.ts";
import type { Git } from "./git.ts";
import { objectBytes } from "./objects.ts";

/** A commit as git stores it. Names, addresses and times are what whoever made it wrote there. */
export interface CommitObject {
  commit: string;
  parents: readonly string[];
  /** Name of its whole tree. */
  tree: string;
  author: { name: string; address: string };
  /** The committer's time. */
  committed: Instant;
  /** True where it carries a signature; git tells by a public key whether that is good. */
  signed: boolean;
}

/** Every commit reachable from the tips, parents before children. */
export async function commitsOfHistory(git: Git, tips: readonly string[]): Promise<CommitObject[]> {
  const listing = await git(["rev-list", "--topo-order", "--reverse", ...tips, "--"]);
  if (listing.exitCode !== 0) throw new Error(`git rev-list: ${listing.stderr}`);
  const names = listing.stdout.toString().split("\n").filter(Boolean);
  const found = await objectBytes(git, names);
  return names.map((commit) => {
    const bytes = found.get(commit)?.bytes;
    if (bytes === undefined) throw new Error(`git cat-file gave no ${commit}`);
    return readCommit(commit, bytes.toString());
  });
}

/** The end of the year 9999: whoever makes a commit may write any number, and an instant has four digits for its year. */
const LAST_SECOND = 253_402_300_799;

/** https://git-scm.com/docs/gitformat-signature and https://git-scm.com/docs/git-commit-tree have the form. */
function readCommit(commit: string, raw: string): CommitObject {
  const end = raw.indexOf("\n\n");
  const head = end === -1 ? raw : raw.slice(0, end);
  const author = /^author (.*) <([^<>\n]*)> -?\d+ [+-]\d{4}$/m.exec(head);
  const seconds = /^committer .* (-?\d+) [+-]\d{4}$/m.exec(head)?.[1];
  const tree = /^tree ([0-9a-f]+)$/m.exec(head)?.[1];
  if (tree === undefined) throw new Error(`commit ${commit} names no tree`);
  return {
    commit,
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []),
    tree,
    author: { name: author?.[1] ?? "", address: author?.[2] ?? "" },
    committed: toInstant(new Date(Math.min(Math.max(Number(seconds ?? 0), 0), LAST_SECOND) * 1000)),
    signed: /^gpgsig(?:-sha256)? /m.test(head),
  };
}
