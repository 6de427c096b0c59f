import { count } from "../../model/count.ts";
import type { Ledger } from "../../model/ledger.ts";
import { code } from "../../model/markdown.ts";
import type { Scan, StatedChange, StatedChanges } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { List } from "./share.ts";

/** What people changed in what they state, by every scan that waits for approval; the last change of a file counts. */
export function statedSince(
  approved: ReadonlyMap<string, string>,
  { scans }: Pick<Ledger, "scans">,
  scan: Pick<Scan, "stated_changes">,
): Pick<StatedChanges, "compared" | "files"> | null {
  const waiting = scans.filter(({ file }) => !approved.has(file)).map(({ data }) => data);
  const all = [...waiting, scan].flatMap(({ stated_changes: changes }) => changes ?? []);
  if (all.length === 0) return null;
  const byPath = new Map<string, StatedChange>();
  for (const { files } of all)
    for (const change of files) {
      const first = byPath.get(change.path) ?? change;
      byPath.set(change.path, { ...change, before: first.before });
    }
  return {
    compared: all.every(({ compared }) => compared),
    files: [...byPath.values()]
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => byCodePoint(a.path, b.path)),
  };
}

const verb = ({ before, after }: StatedChange) =>
  before === null ? "was added" : after === null ? "was removed" : "was changed";

/** One line per file: what became of it, in which commit, by whom, and by which pull request. */
export function statedLines(files: readonly StatedChange[]): List {
  return {
    lines: files.map((change) => {
      const { path, commit, author, pull_request: number } = change;
      const by = author === null ? "" : ` by ${code(author)}`;
      const where =
        commit === null ? "; the history names no commit" : ` in ${code(commit.slice(0, 12))}${by}`;
      const brought = number === null ? "" : `, pull request ${number}`;
      return `- ${code(path)} ${verb(change)}${where}${brought}.`;
    }),
    rest: (left) => `- and ${count(left, "more file")}; the scan records name each.`,
  };
}

/** What is said where nobody can tell what was stated before. */
export const NOT_COMPARED =
  "What people stated at the scan before is not known, so nobody can tell here what they changed since.";
