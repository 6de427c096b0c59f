import type { Ledger } from "../../model/ledger.ts";
import type { Scan } from "../../model/scan.ts";
import { digestOf } from "./digest.ts";

/** The end of the chain: the newest record that no other calls its previous one. */
export function lastScan(ledger: Pick<Ledger, "scans" | "texts">): Scan["previous"] {
  const succeeded = new Set(ledger.scans.flatMap(({ data }) => data.previous?.path ?? []));
  const file = ledger.scans.findLast(({ file: path }) => !succeeded.has(path))?.file;
  const text = file === undefined ? undefined : ledger.texts.get(file);
  return file === undefined || text === undefined ? null : { path: file, digest: digestOf(text) };
}
