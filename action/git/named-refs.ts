import type { Git } from "./git.ts";

/** A branch or a tag of the checkout. */
export interface NamedRef {
  name: string;
  /** What it names itself: a commit, or for an annotated tag a tag. */
  type: string;
  object: string;
  /** The commit behind it; null where none is. */
  commit: string | null;
}

/** Every ref of the checkout below the prefixes, `refs/tags/`, sorted by name. */
export async function refsBelow(git: Git, prefixes: readonly string[]): Promise<NamedRef[]> {
  // No ref name has a blank: https://git-scm.com/docs/git-check-ref-format
  const format = "%(refname) %(objecttype) %(objectname) %(*objecttype) %(*objectname)";
  const listing = await git(["for-each-ref", `--format=${format}`, ...prefixes]);
  if (listing.exitCode !== 0) throw new Error(`git for-each-ref: ${listing.stderr}`);
  return listing.stdout
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [name = "", type = "", object = "", behind = "", commit = ""] = line.split(" ");
      if (type === "commit") return { name, type, object, commit: object };
      return { name, type, object, commit: behind === "commit" ? commit : null };
    });
}
