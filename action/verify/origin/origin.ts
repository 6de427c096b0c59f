import { readDocument } from "../../../model/document.ts";
import type { OriginReason } from "../../../model/reasons/origin.ts";
import { Scan } from "../../../model/scan.ts";
import type { Checkout } from "../../git/checkout.ts";
import type { Git } from "../../git/git.ts";
import { changersOf, commitsSince, treesAt } from "../../git/evidence-commits.ts";
import { byScanName } from "../../../model/scan-order.ts";
import { blobBytes } from "../../git/objects.ts";
import { newestScan, newestScanFile } from "../../git/parents.ts";
import { whoMade, type Asked, type Maker } from "./who-made.ts";

/** A commit whose evidence is what the scanner last wrote; null before there was any. */
export interface Held {
  commit: string | null;
  tree: string | null;
}

/** Evidence that a person brought in, and what stood there before. */
export interface Brought {
  commit: string;
  login: string | null;
  pullRequest: number | null;
  before: Held;
}

type Local = Pick<Checkout, "git" | "commits">;

/** Where the evidence at the tips came from. */
export interface Origins {
  /** What the scanner last wrote, by tip. */
  held: ReadonlyMap<string, Held>;
  brought: readonly Brought[];
  unproven: readonly { commit: string; why: OriginReason }[];
  /** Commits that GitHub was asked about. */
  asked: number;
}

/** Most commits that are asked about in one scan; what is left over is unproven, and never a pass. */
const MOST = 100;
const TOO_MANY: Maker = {
  by: "unknown",
  why: { reason: "too-many-commits", with: { most: MOST } },
  lasting: true,
};

/**
 * Asks where every commit came from that changed evidence since the last one the scanner made: both commands that
 * commit look before they do, so what that one stands on was asked about already. A commit that leaves evidence as
 * the scanner last wrote it brings nothing, whoever made it; every other one is asked about. Of `tips` base comes first.
 */
export async function originsOf(tips: readonly string[], asked: Asked): Promise<Origins> {
  const { folder, checkout } = asked;
  const { git } = checkout;
  const makers = new Map<string, Maker>();
  let refusal: Maker | null = null;
  const ask = async (commit: string): Promise<Maker> => {
    const known = makers.get(commit) ?? refusal;
    if (known !== null) return known;
    if (makers.size >= MOST) return TOO_MANY;
    const maker = await whoMade(commit, asked);
    if (maker.by === "unknown" && maker.lasting) refusal = maker;
    makers.set(commit, maker);
    return maker;
  };

  const covered = await lastOfScanner(checkout, tips, { folder, ask });
  const { commits, trees } = await commitsSince(checkout, { tips, covered }, folder);
  const held = new Map<string, Held>();
  const heldAt = (commit: string): Held => held.get(commit) ?? { commit, tree: trees.get(commit) ?? null };
  const written = await treesAt(git, covered, folder);
  /** True for the evidence of the scanner's last commit, where that goes forwards: somebody squashed by hand, say. */
  const isWrittenAlready = async (tree: string | null, before: Held): Promise<boolean> => {
    if (tree === null) return false;
    for (const [own, has] of written)
      if (has === tree && (before.commit === null || (await checkout.commits.isIn(before.commit, own))))
        return true;
    return false;
  };
  const brought: Brought[] = [];
  const unproven: { commit: string; why: OriginReason }[] = [];
  for (const { commit, parents } of commits) {
    const tree = trees.get(commit) ?? null;
    const before = await newestOf(checkout, parents.map(heldAt), folder);
    held.set(commit, before);
    if (tree === before.tree || (await isWrittenAlready(tree, before))) {
      held.set(commit, { commit, tree });
      continue;
    }
    // What a parent already has that is not sound was asked about there.
    if (parents.some((parent) => trees.get(parent) === tree && heldAt(parent).tree !== tree)) continue;
    const maker = await ask(commit);
    switch (maker.by) {
      case "person": {
        const { login, pullRequest, onto } = maker;
        const then = onto === undefined ? before : await heldBy(git, onto, folder);
        brought.push({ commit, login, pullRequest, before: then });
        held.set(commit, then);
        break;
      }
      case "unknown":
        unproven.push({ commit, why: maker.why });
        held.set(commit, { commit, tree });
        break;
      case "scanner":
      case "merge":
        held.set(commit, { commit, tree });
        break;
      default:
        return maker satisfies never;
    }
  }
  const last = new Map<string, Held>();
  for (const tip of tips) last.set(tip, await notBefore(checkout, heldAt(tip), covered, folder));
  return { held: last, brought, unproven, asked: makers.size };
}

/**
 * What lies before the scanner's last commit was looked at when that was made, and put right in it: a tip that is
 * behind counts as that one.
 */
async function notBefore(
  { git, commits }: Local,
  held: Held,
  covered: readonly string[],
  folder: string,
): Promise<Held> {
  let last: string | null = null;
  for (const commit of covered) {
    if (held.commit === null || held.commit === commit || !(await commits.isIn(held.commit, commit)))
      continue;
    if (last === null || (await commits.isIn(last, commit))) last = commit;
  }
  return last === null ? held : heldBy(git, last, folder);
}

const heldBy = async (git: Git, commit: string, folder: string): Promise<Held> => ({
  commit,
  tree: (await treesAt(git, [commit], folder)).get(commit) ?? null,
});

/**
 * The newest commit of the scanner's own at each tip, among those that changed evidence; none where there is none. The
 * branch goes first: what the scanner wrote there stands on base, and covers whatever base held by then.
 */
async function lastOfScanner(
  checkout: Local,
  tips: readonly string[],
  { folder, ask }: { folder: string; ask: (commit: string) => Promise<Maker> },
): Promise<string[]> {
  const { git, commits } = checkout;
  const found: string[] = [];
  const isCovered = async (commit: string) => {
    for (const one of found) if (await commits.isIn(commit, one)) return true;
    return false;
  };
  for (const tip of tips.toReversed())
    for await (const commit of changersOf(checkout, tip, { folder, most: MOST })) {
      if (await isCovered(commit)) break;
      const maker = await ask(commit);
      const own = maker.by === "scanner" ? commit : maker.by === "merge" ? maker.of : null;
      if (own !== null && (await knewOrigins(git, own, folder))) {
        found.push(own);
        break;
      }
      if (maker.by === "unknown" && maker.lasting) return found;
    }
  return found;
}

/** Whether the newest scan of a commit knew where all evidence came from; another one covers nothing. */
async function knewOrigins(git: Git, commit: string, folder: string): Promise<boolean> {
  const file = await newestScanFile(git, commit, folder);
  if (file === null) return false;
  const bytes = (await blobBytes(git, [file.object])).get(file.object);
  const reading = readDocument(Scan, file.path, (bytes ?? "").toString());
  return reading.ok && reading.data.origin.unproven.length === 0;
}

/** Of what several parents hold, what the scanner wrote last. */
async function newestOf(local: Local, all: readonly Held[], folder: string): Promise<Held> {
  const [first = { commit: null, tree: null }, ...others] = all;
  let newest = first;
  for (const one of others) {
    if (one.tree === newest.tree) continue;
    if (await isLater(local, one, newest, folder)) newest = one;
  }
  return newest;
}

async function isLater({ git, commits }: Local, one: Held, other: Held, folder: string): Promise<boolean> {
  if (one.commit === null || other.commit === null) return other.commit === null;
  if (await commits.isIn(one.commit, other.commit)) return false;
  if (await commits.isIn(other.commit, one.commit)) return true;
  return byScanName(await scanIn(git, one, folder), await scanIn(git, other, folder)) > 0;
}

const scanIn = async (git: Git, { commit, tree }: Held, folder: string): Promise<string> =>
  commit === null || tree === null ? "" : newestScan(git, commit, folder);
