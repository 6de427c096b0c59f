import type { z } from "zod";
import { Assessment } from "./assessment.ts";
import { readDocument, type Reading } from "./document.ts";
import { FindingPeriod } from "./finding.ts";
import { madeOnceOfTwo } from "./same-lists.ts";
import { contradictionsIn } from "./subject-record.ts";
import { indented, isInForm, keepLines } from "./record-json.ts";
import { parse } from "./parse.ts";

// Most of a ledger are assessments and periods of findings, and most of those are the same in a hundred thousand files.
// In the form that evidence keeps, a list at the top of a record, and an item of it, begin and end with lines of their
// own, so that each different one is read once, and is one object.

const HEADING = "\n## Record";
const JSON_OPENS = "\n\n```json\n{\n";

/** The lines of a list at the top of a record, and its items. */
interface Block<Item extends object> {
  lines: string;
  items: Item[];
}

/** A list at the top of a record, and what remembers its items by their lines; null for what is no such item. */
interface List<Item extends object> {
  name: string;
  schema: z.ZodType<Item>;
  known: Map<string, Item | null>;
  /** Whole lists that were met last, by their length: to compare one takes far less time than to look it up. */
  blocks: Map<number, Block<Item>[]>;
}

/** Items that are remembered at most; where there are more, remembering begins anew. */
const MOST = 50_000;
/** Lengths of lists that are remembered at most, and lists of one length. */
const MOST_LENGTHS = 500;
const OF_ONE_LENGTH = 4;

const assessments: List<Assessment> = {
  name: "assessments",
  schema: Assessment,
  known: new Map(),
  blocks: new Map(),
};
const findings: List<FindingPeriod> = {
  name: "findings",
  schema: FindingPeriod,
  known: new Map(),
  blocks: new Map(),
};

/** A part of a text keeps the whole of it in memory; a copy does not. */
const copyOf = (lines: string): string => lines.split("\n").join("\n");

function itemOf<Item extends object>({ schema, known }: List<Item>, lines: string): Item | null {
  const remembered = known.get(lines);
  if (remembered !== undefined) return remembered;
  const item = itemIn(schema, lines);
  if (known.size >= MOST) known.clear();
  const copy = copyOf(lines);
  known.set(copy, item);
  if (item !== null) keepLines(item, copy);
  return item;
}

function itemIn<Item extends object>(schema: z.ZodType<Item>, lines: string): Item | null {
  try {
    const text = lines.replaceAll("\n    ", "\n");
    const data: unknown = JSON.parse(text);
    const reading = parse(schema, data);
    return reading.success && indented(text) === lines && isInForm(data, text) ? reading.data : null;
  } catch {
    return null;
  }
}

/** The items of a list by its lines, one list for all records that have the same; null where one is no such item. */
function itemsOf<Item extends object>(list: List<Item>, lines: string): Item[] | null {
  const met = list.blocks.get(lines.length) ?? [];
  for (const block of met) if (block.lines === lines) return block.items;
  const items = itemsIn(list, lines);
  if (items === null) return null;
  if (list.blocks.size >= MOST_LENGTHS) list.blocks.clear();
  list.blocks.set(lines.length, [{ lines: copyOf(lines), items }, ...met.slice(0, OF_ONE_LENGTH - 1)]);
  return items;
}

function itemsIn<Item extends object>(list: List<Item>, lines: string): Item[] | null {
  const items: Item[] = [];
  for (let start = 0; ;) {
    const end = lines.indexOf("\n    }", start);
    if (end === -1) return null;
    const after = end + "\n    }".length;
    const item = itemOf(list, lines.slice(start, after));
    if (item === null) return null;
    items.push(item);
    if (after === lines.length) return items;
    if (!lines.startsWith(",\n    {\n", after)) return null;
    start = after + ",\n    ".length;
  }
}

/** The assessments of a record by their lines, to be remembered by whoever asks; null where they are none. */
export const assessmentsIn = (lines: string): Assessment[] | null => itemsIn(assessments, lines);

/** The same of periods of findings. */
export const findingsIn = (lines: string): FindingPeriod[] | null => itemsIn(findings, lines);

/** One of the lists of a text: where its brackets open and close, and its items. */
interface Found<Item extends object> {
  opens: number;
  closes: number;
  items: Item[];
}

function find<Item extends object>(text: string, from: number, list: List<Item>): Found<Item> | null {
  const lead = `  "${list.name}": [`;
  const at = text.indexOf(`${lead}\n    {\n`, from);
  if (at === -1 || text[at - 1] !== "\n") return null;
  const opens = at + lead.length;
  // No line of an item begins so: what is deeper has more spaces, and a text has no line feed.
  const closes = text.indexOf("\n  ]", opens);
  if (closes === -1) return null;
  const items = itemsOf(list, text.slice(opens + "\n    ".length, closes));
  return items === null ? null : { opens, closes: closes + "\n  ".length, items };
}

/** Where a text that may be cut has its front matter's end, its body and its record; null for any other. */
function partsOf(text: string): { front: number; body: number; record: number } | null {
  // Settled line ends would be elsewhere in the text.
  if (!text.startsWith("---\n") || text.includes("\r")) return null;
  const end = text.indexOf("\n---", 3);
  const record = text.indexOf(HEADING, end);
  const front = end + "\n---\n".length;
  const body = text[front] === "\n" ? front + 1 : front;
  const isCut = end !== -1 && text[front - 1] === "\n" && record > body;
  return isCut && text.startsWith(JSON_OPENS, record + HEADING.length) ? { front, body, record } : null;
}

/** Whether the lists of a record agree, once for all records that have the same. */
export const agree = madeOnceOfTwo(
  (assessments: Assessment[], findings: FindingPeriod[]) =>
    contradictionsIn({ assessments, findings }).length === 0,
);

/**
 * {@link readDocument} for what the action writes of a subject: the same reading, in far less time and memory where
 * its lists, or items of them, were met before.
 */
export function readEvidence<
  Schema extends z.ZodType<{ assessments: Assessment[]; findings: FindingPeriod[] }>,
>(schema: Schema, file: string, text: string): Reading<z.infer<Schema>> {
  const whole = () => readDocument(schema, file, text);
  const parts = partsOf(text);
  const first = parts && find(text, parts.record, assessments);
  if (parts === null || first === null) return whole();
  const second = find(text, first.closes, findings);
  const rest =
    second === null
      ? text.slice(first.closes)
      : text.slice(first.closes, second.opens) + text.slice(second.closes);
  const lists = { assessments: first.items, ...(second === null ? {} : { findings: second.items }) };
  const reading = readDocument(
    schema,
    file,
    text.slice(0, parts.front) + text.slice(parts.record, first.opens) + rest,
    lists,
  );
  if (!reading.ok) return whole();
  const above = text.slice(parts.body, parts.record);
  const data = { ...reading.data, ...lists };
  // The schema saw the record without its lists.
  if (!agree(data.assessments, data.findings)) return whole();
  return {
    ok: true,
    data,
    // As a part of the text, which is kept anyway, and not of the one that was made of it.
    body: above.trim() === "" ? "" : above,
  };
}
