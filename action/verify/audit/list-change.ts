import { readDigests } from "../../../model/digest-list.ts";
import { evidenceFolder, OTHER_FOLDERS } from "../../../model/paths.ts";
import { byScanName } from "../../../model/scan-order.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { digestOf } from "../../digest/digest.ts";

/** How one list of digests differs from another: digests by full path. A line that changed is in both. */
export interface ListChange {
  removed: ReadonlyMap<string, string>;
  added: ReadonlyMap<string, string>;
}

/** What one list says of itself. */
export interface ListFacts {
  /** The newest scan record it has, and that record's digest; null for none. */
  newest: { path: string; digest: string } | null;
  /** Digest of the lines that such a record vouches for; null where there is none. */
  vouched: string | null;
}

/** The lines of a list, each with its line feed. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let at = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
    lines.push(text.slice(at, end + 1));
    at = end + 1;
  }
  if (at < text.length) lines.push(text.slice(at));
  return lines;
}

/** `<64 digits>  <name>`: what stands before the name, in a line that does not begin with a backslash. */
const NAME = 66;

const nameAt = (line: string): number => (line.startsWith("\\") ? NAME + 1 : NAME);
const nameOf = (line: string): string => line.slice(nameAt(line));

/**
 * How a list differs from one that was read before it; null where it is none that the action writes. Lines that both
 * have are known to be sound, so that a list of ten thousand lines costs a comparison of lines and nothing else.
 */
export function listChange(
  organization: string,
  before: readonly string[],
  after: readonly string[],
): ListChange | null {
  const gone: string[] = [];
  const come: string[] = [];
  let [i, j] = [0, 0];
  let last = "";
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      i += 1;
      j += 1;
      last = now;
      continue;
    }
    const isOld = now === undefined || (old !== undefined && byCodePoint(nameOf(old), nameOf(now)) < 0);
    if (isOld && old !== undefined) {
      gone.push(old);
      i += 1;
    } else if (now !== undefined) {
      come.push(now);
      // In order among its neighbours: whatever stands out of order is not matched with what it equals.
      if (last !== "" && byCodePoint(nameOf(last), nameOf(now)) >= 0) return null;
      j += 1;
      last = now;
    }
  }
  const removed = readDigests(organization, gone.join(""));
  const added = readDigests(organization, come.join(""));
  if (added === null || removed === null || come.some((line) => !line.endsWith("\n"))) return null;
  return { removed, added };
}

const OTHERS = OTHER_FOLDERS.map((folder) => `${folder}/`);

/** What a list says of the newest scan, and what that scan's record has to say of it. */
export function listFacts(organization: string, lines: readonly string[]): ListFacts {
  const records = lines.filter((line) => line.startsWith("scans/", NAME)).map((line) => line.slice(NAME, -1));
  const name = [...records].sort(byScanName).at(-1);
  if (name === undefined) return { newest: null, vouched: null };
  let digest = "";
  // Put together and hashed once: to hash a list line by line takes as long as all else that is asked of it.
  const vouched = lines.filter((line) => {
    const at = nameAt(line);
    if (OTHERS.some((folder) => line.startsWith(folder, at))) return false;
    if (line.length !== at + name.length + 1 || !line.startsWith(name, at)) return true;
    digest = `sha256:${line.slice(0, NAME - 2)}`;
    return false;
  });
  const path = `${evidenceFolder(organization)}/${name}`;
  return { newest: { path, digest }, vouched: digestOf(vouched.join("")) };
}
