import type { Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { documentKind } from "../../model/paths.ts";
import { readScan } from "../../model/read-ledger.ts";
import { where } from "../../model/texts.ts";
import { byStart } from "../../model/scan-order.ts";

/** The scan records among texts, oldest first; what cannot be read is left to whoever reads every document. */
export const scansIn = (texts: ReadonlyMap<string, string>): Ledger["scans"] =>
  [...where(texts, (file) => documentKind(file) === "scan")]
    .flatMap(([file, text]) => {
      const reading = readScan(file, text);
      return reading.ok ? [{ file, data: reading.data, body: reading.body }] : [];
    })
    .sort(byStart);

/** True for a text that is the record of the scan its path names, not a copy of it or anything else. */
export function isRecordAt(file: string, text: string): boolean {
  const reading = readScan(file, text);
  return reading.ok && file.endsWith(`/${reading.data.id.slice(reading.data.organization.length + 1)}.md`);
}

/**
 * Scan records of a time that cannot be: later than GitHub's clock, or earlier than the scan they say they follow.
 * Whoever dates one ahead would have every later scan take it for the newest.
 */
export function impossibleIn(texts: ReadonlyMap<string, string>, now: Instant | null): ReadonlySet<string> {
  const scans = scansIn(texts);
  const started = new Map(scans.map(({ file, data }) => [file, data.started]));
  return new Set(
    scans
      .filter(
        ({ data }) =>
          (now !== null && data.started > now) ||
          data.started < (started.get(data.previous?.path ?? "") ?? ""),
      )
      .map(({ file }) => file),
  );
}
