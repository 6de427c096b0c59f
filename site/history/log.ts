import { mustGit } from "./git.ts";

/** A commit as git tells it; its dates are whatever the committer's machine said and are not the audit clock. */
export interface Commit {
  id: string;
  parents: readonly string[];
  author: string;
  /** Author date, ISO 8601 with its own offset. */
  authored: string;
  subject: string;
}

/** One file that a commit touched. */
export interface FileEvent {
  commit: string;
  /** Git's letter: A added, M modified, D deleted, R renamed, T changed its type. */
  status: string;
  path: string;
  /** The path before a rename; the same as `path` otherwise. */
  before: string;
  /** Id of the blob after the commit; all zeros when deleted. */
  blob: string;
  /** Git's mode after the commit. */
  mode: string;
}

/** A whole history, newest commit first, children before their parents. */
export interface Log {
  commits: readonly Commit[];
  events: readonly FileEvent[];
}

const FIELDS = ["%H", "%P", "%an", "%aI", "%s"];

/**
 * Reads the whole history in one pass.
 * `-c` lists in a merge only the files that differ from every parent, so a change smuggled into a merge shows.
 */
export async function readLog(folder: string, commit: string): Promise<Log> {
  const format = `--format=${FIELDS.join("%x00")}`;
  const options = ["-c", "--raw", "-z", "-M", "--no-abbrev", "--topo-order", format];
  return parseLog((await mustGit(folder, ["log", ...options, commit, "--"])).toString("utf8"));
}

/**
 * Parses `git log --raw -z`: five NUL-terminated fields per commit, a line feed, then the entries.
 * An entry starts with one colon per parent: `:mode mode blob blob M`, path; a rename has two paths.
 */
export function parseLog(output: string): Log {
  const tokens = output.split("\0");
  const commits: Commit[] = [];
  const events: FileEvent[] = [];
  let at = 0;
  const next = () => tokens[at++] ?? "";
  while (at < tokens.length) {
    const token = next().replace(/^\n/, "");
    if (token === "") continue;
    if (!token.startsWith(":")) {
      const [parents, author, authored, subject] = [next(), next(), next(), next()];
      commits.push({ id: token, parents: parents.split(" ").filter(Boolean), author, authored, subject });
      continue;
    }
    const colons = /^:+/.exec(token)?.[0].length ?? 1;
    const fields = token.slice(colons).split(" ");
    const status = fields.at(-1)?.charAt(0) ?? "";
    const before = next();
    const path = colons === 1 && (status === "R" || status === "C") ? next() : before;
    events.push({
      commit: commits.at(-1)?.id ?? "",
      status,
      path,
      before,
      blob: fields.at(-2) ?? "",
      mode: fields[colons] ?? "",
    });
  }
  return { commits, events };
}
