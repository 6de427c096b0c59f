import { mustGit } from "./git.ts";

/** A branch and the commit it heads. */
export interface Branch {
  name: string;
  commit: string;
}

const REMOTE = "refs/remotes/origin/";
const LOCAL = "refs/heads/";

/**
 * Branches below some names that hold something a commit does not. What the remote had when it was last fetched counts
 * before a branch of the clone, which may be older.
 */
export async function unmergedBranches(
  folder: string,
  commit: string,
  below: readonly string[],
): Promise<Branch[]> {
  const output = await mustGit(folder, [
    "for-each-ref",
    `--no-merged=${commit}`,
    "--format=%(objectname) %(refname)",
    ...[LOCAL, REMOTE].flatMap((where) => below.map((name) => `${where}${name}`)),
  ]);
  const branches = new Map<string, string>();
  // In the order of the names, so that the remote's come last.
  for (const line of output.toString("utf8").split("\n").filter(Boolean)) {
    const ref = line.slice(line.indexOf(" ") + 1);
    const name = ref.slice((ref.startsWith(REMOTE) ? REMOTE : LOCAL).length);
    branches.set(name, line.slice(0, line.indexOf(" ")));
  }
  return [...branches].map(([name, id]) => ({ name, commit: id }));
}
