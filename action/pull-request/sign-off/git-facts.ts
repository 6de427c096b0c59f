import type { MERGE_METHODS } from "../../../model/sign-off.ts";
import type { Checkout } from "../../git/checkout.ts";
import { have } from "../../git/evidence-commits.ts";
import { textOf, type Git } from "../../git/git.ts";
import { objectBytes, objectInfo } from "../../git/objects.ts";
import { differingPaths } from "../../git/tree-differences.ts";
import type { ChangedFile } from "../../sign-off/facts.ts";
import { isReadForSignOff } from "../../sign-off/read-files.ts";
import type { Listed } from "./questions.ts";

type Method = (typeof MERGE_METHODS)[number];

/** Fetches what a pull request holds; false where it cannot be had. */
export const haveHead = (checkout: Checkout, { head, number }: Pick<Listed, "head" | "number">) =>
  have(checkout, head.sha, `refs/pull/${number}/head`);

async function must(git: Git, args: readonly string[]): Promise<string> {
  const told = await git(args);
  if (told.exitCode !== 0) throw new Error(`git ${args[0] ?? ""}: ${told.stderr}`);
  return textOf(told);
}

/** The files that a head changes since it left base, as pull requests show them, with both texts where they are read. */
export async function changedBetween(
  { git, commits }: Pick<Checkout, "git" | "commits">,
  base: string,
  head: string,
): Promise<ChangedFile[]> {
  const paths = await differingPaths(git, await commits.forkOf(base, head), head);
  const read = paths.filter(isReadForSignOff);
  const names = read.flatMap((path) => [`${base}:${path}`, `${head}:${path}`]);
  const objects = await objectBytes(git, names);
  const text = (commit: string, path: string): string | null => {
    if (!isReadForSignOff(path)) return null;
    const found = objects.get(`${commit}:${path}`);
    return found?.type === "blob" ? found.bytes.toString("utf8") : null;
  };
  return paths.map((path) => ({ path, before: text(base, path), after: text(head, path) }));
}

/** The trees of commits, by commit; none of one that is not here. */
export async function treesOf(git: Git, commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await objectInfo(
    git,
    commits.map((commit) => `${commit}^{tree}`),
  );
  return new Map(
    commits.flatMap((commit): [string, string][] => {
      const tree = found.get(`${commit}^{tree}`);
      return tree === null || tree === undefined ? [] : [[commit, tree.object]];
    }),
  );
}

/** Paths at which two commits differ. */
export async function differingIn(
  git: Git,
  commits: readonly [string, string],
  paths: readonly string[],
): Promise<string[]> {
  const differ = new Set(await differingPaths(git, ...commits));
  return paths.filter((path) => differ.has(path));
}

/** How a pull request reached base, told from its commits, and the commit it was merged onto. */
export async function mergeOf(
  { git, commits }: Checkout,
  { head, base }: Pick<Listed, "head" | "base">,
  merge: string,
): Promise<{ method: Method; base: string }> {
  const [first = base.sha, second] = await commits.parentsOf(merge);
  const before = (await commits.isIn(base.sha, merge)) && base.sha !== merge ? base.sha : first;
  if (merge === head.sha) return { method: "push", base: before };
  if (second !== undefined) return { method: second === head.sha ? "merge" : "push", base: first };
  // A rebase copies each commit with its message; a squash writes one of its own.
  const message = (commit: string) => must(git, ["log", "-1", "--format=%an%n%at%n%B", commit]);
  if ((await message(merge)) !== (await message(head.sha))) return { method: "squash", base: first };
  const own = await must(git, ["rev-list", "--count", "--no-merges", `${first}..${head.sha}`]);
  const onto = await git(["rev-parse", "--verify", "--quiet", `${merge}~${own}^{commit}`]);
  return { method: "rebase", base: onto.exitCode === 0 ? textOf(onto) : first };
}
