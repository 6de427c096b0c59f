import { documentKind } from "../../model/paths.ts";
import type { Scan } from "../../model/scan.ts";
import { coveredBy, digestListOf, digestOfList } from "../../action/digest/digest-list.ts";

export const ORGANIZATION = "acme";
export const BRANCH = "countersign/acme";
export const LIST = "evidence/acme/SHA256SUMS";

type Texts = ReadonlyMap<string, string>;

/** What a forger puts in place of evidence, with a list of digests that fits it. */
export type Files = Record<string, string | null>;

/** Files of one kind, by path. */
export const ofKind = (evidence: Texts, kind: "identity" | "conclusion"): string[] =>
  [...evidence.keys()].filter((path) => documentKind(path) === kind);

/** The files with a list of digests, in place of the one that would tell. */
export const withList = (evidence: Texts, files: Readonly<Record<string, string>>): Files => ({
  ...files,
  [LIST]: digestListOf(ORGANIZATION, new Map([...evidence, ...Object.entries(files)])),
});

/** A scan record that was never made: another time, no open finding, and digests that fit. */
export function forgedRecord(
  evidence: Texts,
  { scan, file }: { scan: Scan; file: string },
  started: string,
): { file: string; text: string } {
  const name = started.replace(/[-:]/g, "");
  const path = `evidence/acme/scans/${started.slice(0, 4)}/${name}.md`;
  const digests = digestOfList(ORGANIZATION, coveredBy(ORGANIZATION, evidence), path);
  const text = (evidence.get(file) ?? "")
    .replaceAll(scan.started, started)
    .replace(/^id: .*$/m, `id: acme-${name}`)
    .replace(/"open": \d+/, '"open": 0')
    .replace(/"digests": "[^"]*"/, `"digests": "${digests}"`);
  return { file: path, text };
}
