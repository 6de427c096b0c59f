import { count } from "../../model/count.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Scan, StatedChange, StatedChanges } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { statedLine } from "../record/body/stated.ts";
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

/** One line per file. */
export function statedLines(files: readonly StatedChange[]): List {
  return {
    lines: files.map(statedLine),
    rest: (left) => `- and ${count(left, "more file")}; the scan records name each.`,
  };
}
