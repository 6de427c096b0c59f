import { evidencePieces } from "../../model/document.ts";
import { isDerived } from "../../model/front-matter.ts";
import { documentKind } from "../../model/paths.ts";
import { agree, assessmentsIn, findingsIn } from "../../model/read-evidence.ts";
import { SUBJECTS } from "../../model/read-ledger.ts";
import type { PrintPage, ReadSubject } from "../../model/read-subject.ts";
import { areBytesOf } from "../digest/bytes.ts";

// Nearly every file of a ledger is what a scan would write of its data now. So its data is guessed, without a look at
// the form, and believed where it fits its schema and gives the very bytes: what is written of data is read as that
// data. Whatever does not goes the general way, which says what is wrong with it.

const FRONT_OPENS = "---\n".length;
const FRONT_ENDS = Buffer.from("\n---\n");
const RECORD = Buffer.from('## Record\n\n```json\n{\n  "assessments": [');
const FINDINGS = Buffer.from('\n  "findings": [');
/** No line of an item begins so: what is deeper has more spaces. */
const LIST_ENDS = Buffer.from("\n  ]");
const RECORD_ENDS = Buffer.from("\n```\n");

/** The subject of a file that is what would be written of it now; null for any other, be it right or wrong. */
export function readPrinted(file: string, bytes: Buffer, printPage: PrintPage): ReadSubject | null {
  const kind = documentKind(file);
  if (kind !== "identity" && kind !== "repository") return null;
  const front = bytes.indexOf(FRONT_ENDS);
  const record = front === -1 ? -1 : recordIn(bytes, front);
  const fields = record === -1 ? null : frontIn(kind, bytes, front);
  if (fields === null) return null;
  const first = assessmentLists.at(bytes, record + RECORD.length);
  if (first === null) return null;
  const opens = bytes.indexOf(FINDINGS, first.end);
  const second = opens === -1 ? null : findingLists.at(bytes, opens + FINDINGS.length);
  if (second === null) return null;
  const between = bytes.toString("utf8", first.end, opens + FINDINGS.length);
  const rest = bytes.toString("utf8", second.end, bytes.length - RECORD_ENDS.length);
  const others = fieldsIn(`{"assessments":[${between}${rest}`);
  const reading = SUBJECTS[kind].safeParse({ ...fields, ...others });
  if (!reading.success) return null;
  const { data } = reading;
  data.assessments = first.items;
  data.findings = second.items;
  if (!agree(data.assessments, data.findings)) return null;
  return areBytesOf(evidencePieces(data, printPage(data)), bytes) ? { file, data, isPrinted: true } : null;
}

/** How many bytes stood behind the beginning of the record that was met last. */
let below = 0;

/** Where the record opens: most records are about as long as the one before, and a page is long to look through. */
function recordIn(bytes: Buffer, from: number): number {
  const near = bytes.indexOf(RECORD, Math.max(from, bytes.length - below - NEAR));
  const at = near === -1 ? bytes.indexOf(RECORD, from) : near;
  below = bytes.length - at;
  return at;
}

const NEAR = 128;

/**
 * What stands in a front matter, if it is one; the fields that follow from the record are left out. Each text is a copy:
 * a part of a text keeps the whole of it in memory.
 */
function frontIn(kind: string, bytes: Buffer, to: number): Record<string, unknown> | null {
  // One character for each byte, so that both have the same positions.
  const text = bytes.toString("latin1", FRONT_OPENS, to);
  const fields: Record<string, unknown> = {};
  for (let at = 0; at < text.length;) {
    const lineFeed = text.indexOf("\n", at);
    const end = lineFeed === -1 ? text.length : lineFeed;
    const colon = text.indexOf(": ", at);
    if (colon === -1 || colon > end) return null;
    const key = text.slice(at, colon);
    const raw = text.slice(colon + 2, end);
    at = end + 1;
    if (isDerived(kind, key)) continue;
    const last = lastValues.get(key);
    if (last?.raw === raw) fields[key] = last.value;
    else {
      const value = valueOf(bytes.toString("utf8", FRONT_OPENS + colon + 2, FRONT_OPENS + end));
      if (lastValues.size >= MOST_FIELDS) lastValues.clear();
      if (raw.length <= LONG) lastValues.set(copyOf(key), { raw: copyOf(raw), value });
      fields[key] = value;
    }
  }
  return fields;
}

/** The value that each field had last, with its bytes: files that follow each other have many in common. */
const lastValues = new Map<string, { raw: string; value: unknown }>();
/** Fields that are remembered at most, and how long their values may be: whoever wrote a file may have made up both. */
const MOST_FIELDS = 100;
const LONG = 200;

const copyOf = (part: string): string => Buffer.from(part, "latin1").toString("latin1");

function valueOf(text: string): unknown {
  const isText = !/^(?:"|-?\d+$|null$|true$|false$)/.test(text);
  return isText ? text : jsonIn(text);
}

/** The value of a JSON text; undefined where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsIn(text: string): object {
  const value = jsonIn(text);
  return typeof value === "object" && value !== null ? value : {};
}

const CLOSES = "]".charCodeAt(0);
/** From the bracket of a list to its first item. */
const FIRST_ITEM = "\n    ".length;

interface KnownList<Item> {
  bytes: Buffer;
  items: Item[];
}

const isAt = (bytes: Buffer, from: number, part: Buffer): boolean =>
  from + part.length <= bytes.length && part.compare(bytes, from, from + part.length) === 0;

/** Lists by their bytes. A memo, not state. */
class KnownLists<Item> {
  readonly #listIn: (lines: string) => Item[] | null;
  /** Those that were met last, by their length. */
  readonly #known = new Map<number, KnownList<Item>[]>();
  readonly #none: Item[] = [];
  /** The one that was met last. */
  #last: KnownList<Item> | null = null;

  constructor(listIn: (lines: string) => Item[] | null) {
    this.#listIn = listIn;
  }

  /** The list whose bracket opens before this, and where it closes; null where there is none. */
  at(bytes: Buffer, opens: number): { items: Item[]; end: number } | null {
    if (bytes[opens] === CLOSES) return { items: this.#none, end: opens };
    const from = opens + FIRST_ITEM;
    if (this.#last !== null && isAt(bytes, from, this.#last.bytes)) {
      const end = from + this.#last.bytes.length;
      if (isAt(bytes, end, LIST_ENDS)) return { items: this.#last.items, end };
    }
    const end = bytes.indexOf(LIST_ENDS, from);
    if (end === -1) return null;
    const met = this.#known.get(end - from) ?? [];
    const known = met.find((one) => isAt(bytes, from, one.bytes));
    if (known !== undefined) {
      this.#last = known;
      return { items: known.items, end };
    }
    const items = this.#listIn(bytes.toString("utf8", from, end));
    if (items === null) return null;
    if (this.#known.size >= MOST_LENGTHS) this.#known.clear();
    const own = { bytes: Buffer.from(bytes.subarray(from, end)), items };
    this.#known.set(end - from, [own, ...met.slice(0, OF_ONE_LENGTH - 1)]);
    this.#last = own;
    return { items, end };
  }
}

/** Lengths of lists that are remembered at most, and lists of one length. */
const MOST_LENGTHS = 500;
const OF_ONE_LENGTH = 4;

const assessmentLists = new KnownLists(assessmentsIn);
const findingLists = new KnownLists(findingsIn);
