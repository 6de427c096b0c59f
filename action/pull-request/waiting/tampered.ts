import type { Ledger } from "../../../model/ledger.ts";
import type { Scan, Tampering } from "../../../model/scan.ts";

/** What was tampered with, by every scan that waits for approval; an earlier one is not forgotten by a quiet one. */
export function tamperedSince(
  approved: ReadonlyMap<string, string>,
  { scans }: Pick<Ledger, "scans">,
  scan: Scan,
): Tampering[] {
  const waiting = scans.filter(({ file }) => !approved.has(file)).map(({ data }) => data);
  const byFile = new Map<string, Tampering>();
  for (const { tampering } of [...waiting, scan])
    for (const one of tampering)
      byFile.set(`${one.file} ${one.what === "set-back" ? (one.commit ?? "") : ""}`, one);
  return [...byFile.values()];
}
