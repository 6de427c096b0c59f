import { coveredBy, digestListOf, digestOfList } from "../../action/digest/digest-list.ts";
import { digestsFile } from "../../model/paths.ts";
import { readDocument, writeEvidence } from "../../model/document.ts";
import { Scan } from "../../model/scan.ts";
import { scanFile } from "./documents.ts";

type Files = Readonly<Record<string, string>>;
const ORGANIZATION = "acme";

const digestFor = (evidence: Files, record: string): string =>
  digestOfList(ORGANIZATION, coveredBy(ORGANIZATION, new Map(Object.entries(evidence))), record);

/** A scan record that vouches for the evidence beside it. */
export const vouching = (evidence: Files, scan: Scan): Scan => ({
  ...scan,
  digests: digestFor(evidence, scanFile(scan)[0]),
});

/** The same evidence with its list of digests. */
export const listed = (evidence: Files): Record<string, string> => ({
  ...evidence,
  [digestsFile(ORGANIZATION)]: digestListOf(ORGANIZATION, new Map(Object.entries(evidence))),
});

/** What a commit of the action writes on top of evidence: the files, the newest record vouching for all, the list. */
export function sealed(
  before: Files,
  files: Files,
  pageOf: ((scan: Scan) => string) | null = null,
  asTheyAre: Files = {},
): Record<string, string> {
  const after = { ...before, ...files };
  const newest = Object.keys(after)
    .filter((path) => path.startsWith(`evidence/${ORGANIZATION}/scans/`))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error("a ledger without a scan");
  const reading = readDocument(Scan, newest, after[newest] ?? "");
  if (!reading.ok) throw new Error(reading.problems[0].reason);
  const data = { ...reading.data, digests: digestFor(after, newest) };
  const page = Object.hasOwn(asTheyAre, newest) ? null : pageOf;
  const record = writeEvidence(data, page?.(data) ?? reading.body);
  const list = listed({ ...after, [newest]: record })[digestsFile(ORGANIZATION)] ?? "";
  return { ...files, [newest]: record, [digestsFile(ORGANIZATION)]: list };
}
