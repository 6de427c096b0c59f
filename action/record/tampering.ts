import type { Ledger } from "../../model/ledger.ts";
import { documentKind } from "../../model/places.ts";
import type { Tampering } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { digestOfDigests, digestsByPath } from "./digest.ts";
import { lastScan, ofScans } from "./scan-record.ts";

/** A file that stands otherwise than the scan records say. */
export interface Difference {
  file: string;
  what: Tampering["what"];
  /** Digest of the text that a scan last wrote there; null when no record tells. */
  recorded: string | null;
}

/**
 * Every difference between what the scan records say was written and what the ledger holds, by file. A path that
 * was written again counts as the later record has it, and every record vouches for the text of the one before it.
 */
export function differencesIn({ scans, texts }: Pick<Ledger, "scans" | "texts">): Difference[] {
  const recorded = new Map<string, string>();
  for (const { data } of scans) {
    for (const { path, digest } of data.files) recorded.set(path, digest);
    if (data.previous !== null) recorded.set(data.previous.path, data.previous.digest);
  }
  const held = digestsByPath(ofScans(texts));
  const differences = [
    ...[...recorded].flatMap(([file, digest]): Difference[] => {
      const now = held.get(file);
      if (now === digest) return [];
      return [{ file, what: now === undefined ? "deleted" : "edited", recorded: digest }];
    }),
    // The newest record has no other to vouch for it.
    ...[...held.keys()]
      .filter((file) => !recorded.has(file) && documentKind(file) !== "scan")
      .map((file): Difference => ({ file, what: "unrecorded", recorded: null })),
  ];
  return (differences.length > 0 ? differences : unsealed({ scans, texts }, held)).sort((a, b) =>
    byCodePoint(a.file, b.file),
  );
}

/** Where every file is as it was recorded, a root that differs means that the newest record itself was changed. */
function unsealed(ledger: Pick<Ledger, "scans" | "texts">, held: ReadonlyMap<string, string>): Difference[] {
  const last = lastScan(ledger);
  const record = ledger.scans.find(({ file }) => file === last?.path);
  if (record === undefined) return [];
  const root = digestOfDigests(new Map([...held].filter(([path]) => path !== record.file)));
  return root === record.data.evidence_root ? [] : [{ file: record.file, what: "edited", recorded: null }];
}
