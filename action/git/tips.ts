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
 * Looks up base (the remote's default branch when null) and the evidence branch, and fetches what is not here.
 * It leaves refs under refs/countersign/ only; the user's own refs stay as they are.
 * @throws {Refusal} when the remote cannot be read, or base does not exist there.
 */
export async function fetchTips(
  checkout: Checkout,
  { base, branch }: { base: string | null; branch: string },
): Promise<Tips> {
  const { tips, head } = await branches(checkout);
  const name = base ?? head;
  const commit = name === null ? undefined : tips.get(name);
  if (name === null || commit === undefined)
    throw new Refusal(
      2,
      `The governance repository has no branch ${name ?? "that is its default"}; set base to one that exists.`,
    );
  const onBranch = tips.get(branch);
  const listed = [
    { of: name, commit, ref: refFor(branch, "base") },
    ...(onBranch === undefined ? [] : [{ of: branch, commit: onBranch, ref: refFor(branch, "branch") }]),
  ];
  const now = await fetchListed(checkout, listed);
  const [onBase] = now;
  if (onBase === undefined) throw new Error("base is always fetched");
  return { base: { name, commit: onBase }, branch: { name: branch, commit: now[1] ?? null } };
}

/** A branch of the remote, where it was listed, and the local ref that it is fetched to. */
interface Listed {
  of: string;
  commit: string;
  ref: string;
}

/**
 * Fetches what is not here yet, and gives the commit of each. A branch may have moved since it was listed; what counts
 * is what was fetched. One that a ref names exactly so is here with its whole history: actions/checkout fetched it, or
 * this run did before.
 */
async function fetchListed(checkout: Checkout, listed: readonly Listed[]): Promise<string[]> {
  const { git, remote } = checkout;
  const refsOf = ({ of, ref }: Listed) => [ref, `refs/remotes/${remote.name}/${of}`].map(asCommit);
  const here = await objectInfo(git, listed.flatMap(refsOf));
  const missing = listed.filter((one) => refsOf(one).every((ref) => here.get(ref)?.object !== one.commit));
  if (missing.length === 0) return listed.map(({ commit }) => commit);
  const refspecs = missing.map(({ of, ref }) => `+refs/heads/${of}:${ref}`);
  const fetched = await overNetwork(checkout, [...FETCH, "--", remote.name, ...refspecs]);
  if (fetched.exitCode !== 0) {
    const names = missing.map(({ of }) => of);
    const what = names.length === 1 ? `The branch ${names.join("")}` : `The branches ${names.join(" and ")}`;
    throw unreached(checkout, fetched, `${what} could not be fetched`);
  }
  const now = await objectInfo(
    git,
    missing.map(({ ref }) => asCommit(ref)),
  );
  return listed.map((one) => {
    if (!missing.includes(one)) return one.commit;
    const found = now.get(asCommit(one.ref));
    if (found === null || found === undefined)
      throw new Error("git fetched a branch and has no commit of it");
    return found.object;
  });
}

const asCommit = (ref: string): string => `${ref}^{commit}`;

/**
 * The local ref of what was fetched: named after its part, never after a branch, because git keeps no ref `release`
 * beside one of `release/2026`. Organisations of one checkout have folders of their own.
 */
const refFor = (branch: string, what: "base" | "branch"): string =>
  `refs/countersign/tips/${encodeURIComponent(branch)}/${what}`;
