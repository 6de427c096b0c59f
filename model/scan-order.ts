import { byCodePoint } from "./yaml.ts";

/**
 * The name of a scan record: when the scan began, and which it was within that second. Sorted by letters `…Z-2.md`
 * would come before `…Z.md`, and `…Z-10.md` before `…Z-2.md`.
 */
const NAME = /(?:^|\/)(\d{8}T\d{6}Z)(?:-(\d{1,9}))?\.md$/;

/** What a path of a scan record sorts by; what no scan names its record comes before all of them. */
function keyOf(path: string): string {
  const [, began, nth = "1"] = NAME.exec(path) ?? [];
  return began === undefined ? "" : `${began} ${nth.padStart(9, "0")}`;
}

/** Orders paths of scan records, the oldest first. */
export const byScanName = (a: string, b: string): number => byCodePoint(keyOf(a), keyOf(b));

/** Orders scan records, the oldest first. */
export const byStart = (
  a: { file: string; data: { started: string } },
  b: { file: string; data: { started: string } },
): number => byCodePoint(a.data.started, b.data.started) || byScanName(a.file, b.file);
