import { writeOrdinaryJson } from "./canonical-json.ts";
import { type Pieces, SharedText } from "./pieces.ts";
import { madeOnce } from "./same-lists.ts";
import { escapeInvisible } from "./text.ts";
import { byCodePoint, canonicalise } from "./yaml.ts";

/** True for a block of data in the very text that {@link writeJson} makes of it. */
export const isInForm = (data: unknown, text: string): boolean =>
  typeof data === "object" && data !== null && writeJson(data) === text;

/** JSON in the one form that evidence keeps. An invisible character is written by its UTF-16 code units. */
export const writeJson = (data: object): string => writeOrdinaryJson(data) ?? writeGeneralJson(data);

/** {@link writeJson} by way of a copy of the data: any data, the same bytes, far more time. */
export const writeGeneralJson = (data: object): string =>
  escaped(JSON.stringify(sorted(canonicalise(data)), null, 2));

const escaped = (json: string): string =>
  escapeInvisible(json, (hex) =>
    unitsOf(Number.parseInt(hex, 16))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );

/** The one or two UTF-16 code units of a code point. */
function unitsOf(codePoint: number): number[] {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    entries.sort(([a], [b]) => byCodePoint(a, b)).map(([key, item]) => [key, sorted(item)]),
  );
}

/** Lists of a subject's record, in the order they stand there, whose items are the same objects in many records. */
export const SHARED_LISTS = ["assessments", "findings"] as const;
const OF_SUBJECTS = new Set(["identity", "repository"]);

/** The lines of items of such lists, as they stand in a record. A memo, not state. */
const linesOf = new WeakMap<object, string>();

/** Lists of which the lines are remembered at most. */
const LISTS = 1_000;

/** Remembers the lines that an item was read from. */
export const keepLines = (item: object, lines: string): void => void linesOf.set(item, lines);

/** The lines of all items of a list; null where one has none. Of one list, once. */
const linesOfList = madeOnce((items: readonly unknown[]): SharedText | null => {
  const lines = items.map(linesFor).filter((one) => one !== null);
  return lines.length < items.length ? null : new SharedText(lines.join(",\n    "));
}, LISTS);

function linesFor(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  const known = linesOf.get(item);
  if (known !== undefined) return known;
  const lines = indented(writeJson(item));
  linesOf.set(item, lines);
  return lines;
}

/** An item in the form of the top of a record, as it stands in a list there. */
export const indented = (json: string): string => json.replaceAll("\n", "\n    ");

/** {@link writeJson} for a record of a kind: the same bytes, the lines of items that many records share made once. */
export function recordPieces(kind: string, record: object): Pieces {
  if (!OF_SUBJECTS.has(kind)) return [writeJson(record)];
  const fields: Record<string, unknown> = { ...record };
  const lists: [name: string, lines: SharedText][] = [];
  for (const name of SHARED_LISTS) {
    const items: unknown = fields[name];
    if (!Array.isArray(items) || items.length === 0) continue;
    const lines = linesOfList(items);
    if (lines === null) continue;
    fields[name] = [];
    lists.push([name, lines]);
  }
  const bare = writeJson(fields);
  const pieces: (string | SharedText)[] = [];
  let before = "";
  let taken = 0;
  for (const [name, lines] of lists) {
    // No line of another field begins so: what is deeper has more spaces, and a text has no line feed.
    const empty = `\n  "${name}": [`;
    const at = bare.indexOf(empty, taken) + empty.length;
    pieces.push(`${before}${bare.slice(taken, at)}\n    `, lines);
    before = "\n  ";
    taken = at;
  }
  return [...pieces, before + bare.slice(taken)];
}
