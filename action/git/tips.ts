import type { Checkout } from "./checkout.ts";
import { textOf } from "./git.ts";
import { objectInfo } from "./objects.ts";
import { FETCH, overNetwork, SENDER } from "./over-network.ts";
import { Refusal } from "../run/refusal.ts";
import { unreached } from "./unreached.ts";

/** Where base and the evidence branch are on the remote. */
export interface Tips {
  base: { name: string; commit: string };
  /** `commit` is null while the branch does not exist. */
  branch: { name: string; commit: string | null };
}

/** Tips of the remote's branches by name, and the name of its default branch. */
async function branches(checkout: Checkout) {
  const listing = await overNetwork(checkout, [
    "ls-remote",
    SENDER,
    "--symref",
    "--",
    checkout.remote.name,
    "HEAD",
    "refs/heads/*",
  ]);
  if (listing.exitCode !== 0)
    throw unreached(checkout, listing, "The governance repository could not be read");
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
 * Looks up base (the remote's default branch when null) and the evidence branch, and fetches both.
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
  const found = [
    { of: name, ref: refFor(branch, "base") },
    ...(tips.has(branch) ? [{ of: branch, ref: refFor(branch, "branch") }] : []),
  ];
  const fetched = await overNetwork(checkout, [
    ...FETCH,
    "--",
    remote.name,
    ...found.map(({ of, ref }) => `+refs/heads/${of}:${ref}`),
  ]);
  if (fetched.exitCode !== 0)
    throw unreached(
      checkout,
      fetched,
      `The branches ${found.map(({ of }) => of).join(" and ")} could not be fetched`,
    );
  // A branch may have moved since it was listed; what counts is what was fetched.
  const now = await objectInfo(
    git,
    found.map(({ ref }) => `${ref}^{commit}`),
  );
  const [onBase, onBranch = null] = [...now.values()].map((one) => one?.object ?? null);
  if (onBase === null || onBase === undefined || (onBranch === null && tips.has(branch)))
    throw new Error("git fetched a branch and has no commit of it");
  return { base: { name, commit: onBase }, branch: { name: branch, commit: onBranch } };
}

/**
 * The local ref of what was fetched: named after its part, never after a branch, because git keeps no ref `release`
 * beside one of `release/2026`. Organisations of one checkout have folders of their own.
 */
const refFor = (branch: string, what: "base" | "branch"): string =>
  `refs/countersign/tips/${encodeURIComponent(branch)}/${what}`;
