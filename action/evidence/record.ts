import { writeEvidence } from "../../model/document.ts";
import type { Drift } from "../../model/drift.ts";
import { writeDigests } from "../../model/digest-list.ts";
import { digestsFile, isFact, isOfFleeting } from "../../model/paths.ts";
import type { Scan } from "../../model/scan.ts";
import { type Entry, type Texts, textsOf } from "../../model/texts.ts";
import { digestOf, digestsByPath } from "../digest/digest.ts";
import { coveredBy, digestOfList } from "../digest/digest-list.ts";
import type { Assessed, FindingChanges } from "../evaluate/findings.ts";
import { approvalsText } from "./approvals.ts";
import { changeTexts } from "./changes.ts";
import { scanBody } from "./body/scan.ts";
import { including, seenIn } from "./ledger-after.ts";
import type { ScanRecordInput } from "./record-input.ts";
import { scanOf } from "./scan-of.ts";
import { nameScan } from "./scan-record.ts";
import { seenBy } from "./seen.ts";
import { changedTexts } from "./texts.ts";

/** What a scan leaves. */
export interface Recorded extends FindingChanges {
  /** Texts by path that are new or differ, the scan record and the list of digests among them. */
  files: Texts;
  /** Paths that the commit takes away, for no command wrote them. */
  removed: readonly string[];
  /** Paths of the facts among them; empty for a quiet scan. */
  facts: readonly string[];
  scan: Scan;
  scanFile: string;
  /** Every subject after the scan, with its assessments. */
  subjects: readonly Assessed[];
  /** How many identities are active. */
  identities: number;
  /** Where documents differ; null where nobody asked. */
  drift: Drift | null;
}

/** Turns what a scan saw into files. The same inputs, in any order, give the same bytes. */
export function record(input: ScanRecordInput): Recorded {
  const { collected, ledger, pages, verified, follows } = input;
  const { login } = collected.snapshot.organization;
  const seen = seenBy(input);
  const { documents, subjects, findings } = seen;
  const { id, file } = nameScan(login, collected.started, ledger.texts);
  const unsealed = scanOf(id, seen, input);
  const withScan = (digests: string) => including({ ...unsealed, digests }, file, ledger);

  const recorded = coveredBy(login, ledger.texts);
  const checks = new Map(pages.checks.map((check) => [check.id, check]));
  const changed = new Map<string, Entry>([
    ...[...verified.restored].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])),
    ...changedTexts(seen, { ledger, recorded }, checks, pages.language),
    ...approvalsText(login, input),
    ...changeTexts(collected.snapshot, documents.repositories, {
      ledger,
      language: pages.language,
      started: collected.started,
    }),
  ]);
  if (ledger.reviews.length > 0)
    for (const [path, text] of follows.remediated(seenIn(seen, withScan(digestOf("")))))
      changed.set(path, text);
  const held = new Map([...recorded, ...digestsByPath(textsOf(changed))]);
  const digests = () => digestOfList(login, held, file);
  const drift = follows.drift?.(withScan(digests())) ?? null;
  if (drift !== null && drift.text !== ledger.texts.get(drift.file)) {
    changed.set(drift.file, drift.text);
    held.set(drift.file, digestOf(drift.text));
  }
  const scan: Scan = { ...unsealed, digests: digests() };
  const text = writeEvidence(scan, scanBody(scan, pages.language));
  const list = writeDigests(login, held.set(file, digestOf(text)));
  return {
    ...findings,
    files: textsOf(new Map([...changed, [file, text], [digestsFile(login), list]])),
    removed: [...verified.restored].flatMap(([path, was]) => (was === null ? [path] : [])),
    facts: [...changed.keys()].filter((path) => isFact(path) && !isOfFleeting(path)),
    scan,
    scanFile: file,
    subjects,
    identities: documents.identities.filter(({ data }) => data.state === "active").length,
    drift: drift?.drift ?? null,
  };
}
