// Says where the digests of a ledger do not fit together, one sentence each; empty where they do.

import { createHash } from "node:crypto";
import { readDigests, vouchedLines } from "../../model/digest-list.ts";
import { evidenceFolder } from "../../model/paths.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Scan } from "../../model/scan.ts";

const sha256 = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const listIn = (organization: string) => `${evidenceFolder(organization)}/SHA256SUMS`;

/** Files that the list of digests lacks, names in vain or has another digest of. */
export function listFaults(organization: string, evidence: ReadonlyMap<string, string>): string[] {
  const path = listIn(organization);
  const list = readDigests(organization, evidence.get(path) ?? "");
  if (list === null || list.size === 0) return [`${path} is not a list of digests`];
  const covered = [...evidence].filter(([file]) => file !== path);
  return [
    ...covered.flatMap(([file, text]) =>
      list.get(file) === sha256(text) ? [] : [`${file} is not as listed`],
    ),
    ...[...list.keys()].flatMap((file) => (evidence.has(file) ? [] : [`${file} is listed and is not there`])),
  ];
}

/** Records that do not name the one before them with its digest. */
export function chainFaults(scans: readonly Scan[], evidence: ReadonlyMap<string, string>): string[] {
  const paths = [...evidence.keys()].filter((path) => path.includes("/scans/")).sort();
  if (scans.length === 0 || paths.length !== scans.length) return ["not every record was read"];
  return scans.flatMap(({ id, previous }, index) => {
    const before = index === 0 ? undefined : paths[index - 1];
    const expected =
      before === undefined ? null : { path: before, digest: sha256(evidence.get(before) ?? "") };
    return JSON.stringify(previous === null ? null : { path: previous.path, digest: previous.digest }) ===
      JSON.stringify(expected)
      ? []
      : [`${id} does not follow on the record before it`];
  });
}

/** Whether the list, as it was in the commit that brought the record in, is the one the record vouches for. */
export const vouchesFor = ({ organization, digests }: Scan, path: string, list: string): boolean => {
  const read = readDigests(organization, list);
  return read !== null && sha256(vouchedLines(organization, read, path)) === digests;
};

/** Files that a conclusion rests on and that are others at the commit it names. */
export function citedFaults(conclusion: Conclusion, textOf: (path: string) => string | null): string[] {
  const cited = conclusion.verdicts.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence));
  if (cited.length === 0) return ["the conclusion rests on nothing"];
  return cited.flatMap(({ file, digest }) => {
    const text = textOf(file);
    return text !== null && sha256(text) === digest ? [] : [`${file} is another at ${conclusion.commit}`];
  });
}
