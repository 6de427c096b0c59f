import { evidenceFolder, isOfScans, OTHER_FOLDERS } from "./paths.ts";
import { byCodePoint } from "./yaml.ts";

/** Digests `sha256:…` of evidence files, by path from the root of the governance repository. */
export type Digests = ReadonlyMap<string, string>;

const LINE = /^(\\?)([0-9a-f]{64}) {2}([^\n]+)$/;

/** sha256sum marks a name that holds one of these with a backslash before the line, and escapes it. */
const ESCAPES: readonly (readonly [string, string])[] = [
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
];

const ESCAPED = /[\\\n\r]/;

function line(path: string, digest: string): string {
  if (!ESCAPED.test(path)) return `${digest.slice("sha256:".length)}  ${path}\n`;
  const name = ESCAPES.reduce((text, [from, to]) => text.replaceAll(from, to), path);
  return `\\${digest.slice("sha256:".length)}  ${name}\n`;
}

const unescaped = (name: string): string =>
  name.replace(/\\([\\nr])/g, (_, character) => (character === "n" ? "\n" : character === "r" ? "\r" : "\\"));

/**
 * The text of `SHA256SUMS`: one line `<digest>  <path>` per file, the path counted from the organisation's folder, by
 * code point. `sha256sum -c SHA256SUMS` in that folder reads it
 * (https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html).
 */
export function writeDigests(organization: string, digests: Iterable<readonly [string, string]>): string {
  const start = evidenceFolder(organization).length + 1;
  const names: string[] = [];
  const lines: string[] = [];
  let isSorted = true;
  for (const [path, digest] of digests) {
    const name = path.slice(start);
    isSorted &&= (names.at(-1) ?? "") <= name;
    names.push(name);
    lines.push(line(name, digest));
  }
  if (isSorted) return lines.join("");
  const order = [...names.keys()].sort((a, b) => byCodePoint(names[a] ?? "", names[b] ?? ""));
  return order.map((at) => lines[at]).join("");
}

/** Reads such a text; null for one that {@link writeDigests} would have written otherwise. */
export function readDigests(organization: string, text: string): Digests | null {
  const folder = evidenceFolder(organization);
  const digests = new Map<string, string>();
  const lines = text.split("\n");
  if (lines.pop() !== "") return null;
  let last: string | null = null;
  for (const one of lines) {
    const [, escaped, hex, name] = LINE.exec(one) ?? [];
    if (hex === undefined || name === undefined) return null;
    const path = escaped === "" ? name : unescaped(name);
    const digest = `sha256:${hex}`;
    if ((last !== null && byCodePoint(last, path) >= 0) || line(path, digest) !== `${one}\n`) return null;
    last = path;
    digests.set(`${folder}/${path}`, digest);
  }
  return digests;
}

/**
 * The lines of a list that a scan record vouches for: all but its own, which would have to hold its own digest, and
 * those of what other commands write after it.
 */
export const vouchedLines = (organization: string, digests: Digests, record: string): string =>
  writeDigests(
    organization,
    [...digests].filter(([path]) => isOfScans(path) && path !== record),
  );

/** The command that prints the digest of those lines, in the organisation's folder. */
export function vouchedCommand(organization: string, record: string): string {
  const own = record.slice(`${evidenceFolder(organization)}/`.length).replace(/\.md$/, "[.]md$");
  return `grep -vE '  (${OTHER_FOLDERS.join("|")})/|  ${own}' SHA256SUMS | sha256sum`;
}
