import { mustGit } from "./git.ts";

/** Commits that annotated tags below a name point at, by the tag; a tag that is not annotated says nothing of who made it. */
export async function tagsBelow(folder: string, below: string): Promise<Map<string, string>> {
  const output = await mustGit(folder, [
    "for-each-ref",
    "--format=%(objecttype) %(*objectname) %(refname:strip=2)",
    `refs/tags/${below}`,
  ]);
  const tags = new Map<string, string>();
  for (const line of output.toString("utf8").split("\n")) {
    const [, commit, name] = /^tag ([0-9a-f]{40,64}) (.+)$/.exec(line) ?? [];
    if (commit !== undefined && name !== undefined) tags.set(name, commit);
  }
  return tags;
}
