import { hash } from "node:crypto";
import { readDigests, vouchedLines } from "../../model/digest-list.ts";
import type { Ledger } from "../../model/ledger.ts";
import { digestsFile, evidenceFolder, isPlaceholder } from "../../model/paths.ts";
import type { Problem } from "../../model/problem.ts";
import type { TreeEntry } from "../history/tree.ts";
import { type Content, problemWith } from "./texts.ts";

const digestOf = (text: string) => `sha256:${hash("sha256", text)}`;

/** Where the evidence of an organisation stands otherwise than its list of digests says. */
export function digestProblems(
  organization: string,
  entries: ReadonlyMap<string, TreeEntry>,
  contents: ReadonlyMap<string, Content>,
  scans: Ledger["scans"],
): Problem[] {
  const list = digestsFile(organization);
  const folder = `${evidenceFolder(organization)}/`;
  const files = [...entries.values()].filter(
    ({ path }) => path.startsWith(folder) && path !== list && !isPlaceholder(path),
  );
  const held = contents.get(entries.get(list)?.blob ?? "");
  if (held === undefined)
    return files.length === 0
      ? []
      : [problemWith(list, "is missing, so no digest says what the evidence should be")];
  const listed = held.text === null ? null : readDigests(organization, held.text);
  if (listed === null)
    return [problemWith(list, "is not a list of digests as Countersign writes it: somebody edited it")];
  const problems = files.flatMap(({ path, blob }) => {
    const expected = listed.get(path);
    if (expected === undefined)
      return [problemWith(path, "is not in SHA256SUMS: Countersign did not write it")];
    return `sha256:${contents.get(blob)?.sha256 ?? ""}` === expected
      ? []
      : [problemWith(path, "does not have the digest that SHA256SUMS gives: somebody edited it")];
  });
  const missing = [...listed.keys()]
    .filter((path) => !entries.has(path))
    .map((path) => problemWith(path, "stands in SHA256SUMS and is not there: somebody deleted it"));
  const newest = scans.at(-1);
  const vouched =
    newest === undefined || digestOf(vouchedLines(organization, listed, newest.file)) === newest.data.digests;
  return [
    ...problems,
    ...missing,
    ...(vouched
      ? []
      : [problemWith(list, `is not the list that the newest scan record, ${newest.file}, vouches for`)]),
  ];
}
