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
  /** The address of whoever committed: GitHub's own for what is made on its pages. */
  committer: string;
  /** The first line of its message. */
  subject: string;
  /** The committer's time. */
  committed: Instant;
  /** The signature it carries, and the bytes that it is over; null for none. */
  signature: { text: string; payload: Buffer } | null;
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
    return readCommit(commit, bytes);
  });
}

/** The end of the year 9999: whoever makes a commit may write any number, and an instant has four digits for its year. */
const LAST_SECOND = 253_402_300_799;

/** https://git-scm.com/docs/gitformat-signature and https://git-scm.com/docs/git-commit-tree have the form. */
function readCommit(commit: string, bytes: Buffer): CommitObject {
  const raw = bytes.toString();
  const end = raw.indexOf("\n\n");
  const head = end === -1 ? raw : raw.slice(0, end);
  const author = /^author (.*) <([^<>\n]*)> -?\d+ [+-]\d{4}$/m.exec(head);
  const [, committer = "", seconds] = /^committer .*<([^<>\n]*)> (-?\d+) [+-]\d{4}$/m.exec(head) ?? [];
  const tree = /^tree ([0-9a-f]+)$/m.exec(head)?.[1];
  if (tree === undefined) throw new Error(`commit ${commit} names no tree`);
  return {
    commit,
    parents: parentsIn(raw),
    tree,
    author: { name: author?.[1] ?? "", address: author?.[2] ?? "" },
    committer,
    subject: end === -1 ? "" : (raw.slice(end + 2).split("\n", 1)[0] ?? ""),
    committed: toInstant(new Date(Math.min(Math.max(Number(seconds ?? 0), 0), LAST_SECOND) * 1000)),
    signature: signatureIn(bytes),
  };
}

/** The parents that a commit names in its head, in the order of git. */
export function parentsIn(raw: string): string[] {
  const end = raw.indexOf("\n\n");
  const head = end === -1 ? raw : raw.slice(0, end);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}

/**
 * The lines of a header go on after a line feed and a blank; what is signed is the commit without that header.
 * https://git-scm.com/docs/gitformat-signature
 */
export function signatureIn(bytes: Buffer): CommitObject["signature"] {
  // One character a byte, whatever encoding the commit is in.
  const raw = bytes.toString("latin1");
  const end = raw.indexOf("\n\n");
  const header = /^gpgsig(?:-sha256)? (.*(?:\n .*)*)\n/m.exec(end === -1 ? raw : raw.slice(0, end + 1));
  const text = header?.[1];
  if (header === null || text === undefined) return null;
  const payload = raw.slice(0, header.index) + raw.slice(header.index + header[0].length);
  return { text: text.replaceAll("\n ", "\n"), payload: Buffer.from(payload, "latin1") };
}
