import type { Checkout } from "./checkout.ts";
import { textOf } from "./git.ts";
import { Refusal } from "./refusal.ts";

/** Where base and the standing branch are on the remote. */
export interface Tips {
  base: { name: string; commit: string };
  /** `commit` is null while the branch does not exist. */
  branch: { name: string; commit: string | null };
}

/** Tips of the remote's branches by name, and the name of its default branch. */
async function branches({ git, remote }: Checkout) {
  const listing = await git(["ls-remote", "--symref", "--", remote.name, "HEAD", "refs/heads/*"]);
  if (listing.exitCode !== 0)
    throw new Refusal(
      3,
      `The governance repository's remote ${remote.name} could not be read; check the network and that the token may read its contents.`,
    );
  const tips = new Map<string, string>();
  let head: string | null = null;
  for (const line of textOf(listing).split("\n")) {
    const [value = "", ref = ""] = line.split("\t");
    if (ref === "HEAD" && value.startsWith("ref: refs/heads/")) head = value.slice("ref: refs/heads/".length);
    else if (ref.startsWith("refs/heads/")) tips.set(ref.slice("refs/heads/".length), value);
  }
  return { tips, head };
}

/**
 * Looks up base (the remote's default branch when null) and the standing branch, and fetches both.
 * It leaves refs under refs/countersign/ only; the user's own refs stay as they are.
 * @throws {Refusal} when the remote cannot be read, or base does not exist there.
 */
export async function fetchTips(
  checkout: Checkout,
  { base, branch }: { base: string | null; branch: string },
): Promise<Tips> {
  const { git, remote } = checkout;
  const { tips, head } = await branches(checkout);
  const name = base ?? head;
  const commit = name === null ? undefined : tips.get(name);
  if (name === null || commit === undefined)
    throw new Refusal(
      2,
      `The governance repository has no branch ${name ?? "that is its default"}; set base to one that exists.`,
    );
  const present = [name, branch].filter((candidate) => tips.has(candidate));
  const refspecs = present.map((one) => `+refs/heads/${one}:refs/countersign/fetched/${one}`);
  const fetched = await git([
    "fetch",
    "--progress",
    "--no-tags",
    "--no-recurse-submodules",
    "--no-write-fetch-head",
    "--",
    remote.name,
    ...refspecs,
  ]);
  if (fetched.exitCode !== 0)
    throw new Refusal(3, `The branches ${present.join(" and ")} could not be fetched from ${remote.name}.`);
  // A branch may have moved since it was listed; what counts is what was fetched.
  const now = async (one: string) =>
    textOf(await git(["rev-parse", "--verify", `refs/countersign/fetched/${one}^{commit}`]));
  return {
    base: { name, commit: await now(name) },
    branch: { name: branch, commit: tips.has(branch) ? await now(branch) : null },
  };
}
