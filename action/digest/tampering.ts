import type { Digests } from "../../model/digest-list.ts";
import type { Ledger } from "../../model/ledger.ts";
import { digestsFile } from "../../model/paths.ts";
import type { Tampering } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { coveredBy, digestOfList, listIn } from "./digest-list.ts";
import { lastScan } from "./last-scan.ts";

/** A file that is not as the list of digests says. */
export interface Difference {
  file: string;
  what: Tampering["what"];
  /** Digest of the text that was last recorded there; null when nothing tells. */
  recorded: string | null;
}

type Held = Pick<Ledger, "scans" | "texts">;

/**
 * Every difference between what the list of digests says and what the ledger holds, by file. Where every file is as
 * listed, the newest scan record vouches for the list; a ledger without a list vouches for nothing.
 */
export function differencesIn(organization: string, ledger: Held): Difference[] {
  const held = coveredBy(organization, ledger.texts);
  const file = digestsFile(organization);
  const listed = listIn(organization, ledger.texts);
  if (listed === null) {
    if (held.size === 0 && !ledger.texts.has(file)) return [];
    return [{ file, what: ledger.texts.has(file) ? "edited" : "deleted", recorded: null }];
  }
  const differences = differencesFrom(listed, held);
  return differences.length > 0 || isVouchedFor(organization, listed, ledger)
    ? differences
    : [{ file, what: "edited", recorded: null }];
}

/** Files that do not have the digests they should have, and files that should not be there. */
export function differencesFrom(expected: Digests, held: Digests): Difference[] {
  return [
    ...[...expected].flatMap(([file, digest]): Difference[] => {
      const now = held.get(file);
      if (now === digest) return [];
      return [{ file, what: now === undefined ? "deleted" : "edited", recorded: digest }];
    }),
    ...[...held.keys()]
      .filter((file) => !expected.has(file))
      .map((file): Difference => ({ file, what: "unrecorded", recorded: null })),
  ].sort((a, b) => byCodePoint(a.file, b.file));
}

/** Whether the newest scan record of a ledger was written beside this list. */
export function isVouchedFor(organization: string, listed: Digests, ledger: Held): boolean {
  const last = lastScan(ledger);
  const record = ledger.scans.find(({ file }) => file === last?.path);
  if (record === undefined) return listed.size === 0;
  return digestOfList(organization, listed, record.file) === record.data.digests;
}
