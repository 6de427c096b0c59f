import type { Instant } from "../../../model/instant.ts";
import { lastUsedFile } from "../../../model/paths.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import { broughtBy } from "./brought.ts";
import type { HistoryCommit, UseChange } from "./history.ts";

/** One value a line, as the record of last uses is written. */
const USE = /^ {4}"((?:[^"\\]|\\.)+)": "(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)",?$/;

/**
 * Every last use that a commit recorded and its parent had not. The file of ten thousand uses changes with most scans,
 * so that lines are compared, and those alone are read that are new.
 */
export async function readUses(
  git: Git,
  organization: string,
  commits: readonly HistoryCommit[],
): Promise<UseChange[]> {
  const file = lastUsedFile(organization);
  const found: UseChange[] = [];
  /** The lines of what was read last: most commits go on from there. */
  let known: { blob: string; lines: ReadonlySet<string> } = { blob: "", lines: new Set() };
  const linesOf = async (blob: string | null): Promise<ReadonlySet<string>> => {
    if (blob === null) return new Set();
    if (known.blob === blob) return known.lines;
    const bytes = (await objectBytes(git, [blob])).get(blob)?.bytes;
    return new Set(
      bytes
        ?.toString()
        .split("\n")
        .map((line) => line.replace(/,$/, "")) ?? [],
    );
  };
  for (const commit of commits)
    for (const { path, before, after } of broughtBy(commit)) {
      if (path !== file || after === null) continue;
      const [was, is] = [await linesOf(before), await linesOf(after)];
      known = { blob: after, lines: is };
      for (const line of is) {
        const use = was.has(line) ? null : useIn(line);
        if (use !== null) found.push({ commit: commit.commit, ...use });
      }
    }
  return found;
}

function useIn(line: string): { uid: string; used: Instant } | null {
  const [, uid, used] = USE.exec(line) ?? [];
  return uid === undefined || used === undefined ? null : { uid: uid.replace(/\\(.)/g, "$1"), used };
}
