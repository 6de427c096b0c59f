import { STATED } from "../../model/paths.ts";
import type { StatedChange, StatedChanges } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { unixLines } from "../../model/text.ts";
import { shortened } from "../../model/quote.ts";
import { digestOf } from "../digest/digest.ts";
import { fieldsBetween } from "./stated-fields.ts";
import type { LocalCheckout } from "./checkout.ts";
import type { Git } from "./git.ts";

/** Most commits that are looked through for who changed a file; a file beyond them has its digests and no name. */
const COMMITS = 2_000;

/** Longest name of an author that is kept, in code points: git takes any. */
const AUTHOR = 200;

/** What is compared: the commit that the scan before read, and the one that this scan reads. */
export interface Compared {
  /** Null where the record of the scan before does not name it. */
  from: string | null;
  to: string;
  /** countersign.yml and controls/ at `to`. */
  stated: ReadonlyMap<string, string>;
}

/** What people changed in countersign.yml and controls/ between two commits; null when nothing differs. */
export async function statedChanges(
  { git, commits }: Pick<LocalCheckout, "git" | "commits">,
  { from, to, stated }: Compared,
): Promise<StatedChanges | null> {
  if (from === to) return null;
  const unknown = { since: from, compared: false, files: [] };
  if (from === null) return unknown;
  const before = await commits.statedAt(from);
  if (before === null) return unknown;
  const earlier = withUnixLines(before);
  const later = withUnixLines(stated);
  const paths = [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((path) => earlier.get(path) !== later.get(path))
    .sort(byCodePoint);
  if (paths.length === 0) return null;
  const written = await lastChanges(git, ["--no-merges", `${from}..${to}`]);
  const brought = await lastChanges(git, ["--first-parent", "-m", `${from}..${to}`]);
  const files = paths.map((path): StatedChange => {
    const last = written.get(path) ?? brought.get(path) ?? null;
    const [then, now] = [earlier.get(path) ?? null, later.get(path) ?? null];
    return {
      path,
      before: then === null ? null : digestOf(then),
      after: now === null ? null : digestOf(now),
      commit: last?.commit ?? null,
      author: last?.author ?? null,
      pull_request: brought.get(path)?.pullRequest ?? null,
      ...fieldsBetween(path, then, now),
    };
  });
  return { since: from, compared: true, files };
}

/** Other line ends are no other statement. */
const withUnixLines = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([path, text]) => [path, unixLines(text)]));

interface Change {
  commit: string;
  author: string;
  pullRequest: number | null;
}

/** The last commit that changed each path, by what `git log` is asked for. */
async function lastChanges(git: Git, revisions: readonly string[]): Promise<Map<string, Change>> {
  const log = await git([
    "log",
    "-z",
    "--name-only",
    "--no-renames",
    // A blank before what may be empty: an empty field ends the names of a commit.
    "--format=%x00%H%x00 %an%x00 %s",
    `--max-count=${COMMITS}`,
    ...revisions,
    "--",
    ...STATED,
  ]);
  if (log.exitCode !== 0) throw new Error(`git log: ${log.stderr}`);
  const last = new Map<string, Change>();
  const fields = log.stdout.toString().split("\0");
  for (let at = 0; at < fields.length; at += 1) {
    const commit = fields[at] ?? "";
    if (commit === "") continue;
    const change = {
      commit,
      author: shortened((fields[at + 1] ?? "").trim(), AUTHOR),
      pullRequest: pullRequestIn((fields[at + 2] ?? "").trim()),
    };
    for (at += 3; (fields[at] ?? "") !== ""; at += 1) {
      const path = (fields[at] ?? "").replace(/^\n/, "");
      if (!last.has(path)) last.set(path, change);
    }
  }
  return last;
}

/** The pull request in a subject as GitHub writes it on a merge, `Merge pull request #12 from …`, or a squash, `… (#12)`. */
function pullRequestIn(subject: string): number | null {
  const number = /^Merge pull request #(\d{1,9})\b| \(#(\d{1,9})\)$/.exec(subject);
  return number === null ? null : Number(number[1] ?? number[2]);
}
