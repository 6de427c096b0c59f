import type { z } from "zod";
import { Assessment } from "./assessment.ts";
import { readDocument, type Reading } from "./document.ts";
import { FindingPeriod } from "./finding.ts";
import { indented, isInForm, keepLines } from "./record-json.ts";

// Most of a ledger are assessments and periods of findings, and most of those are the same in a hundred thousand files.
// In the form that evidence keeps, an item of a list at the top of a record begins and ends with lines of its own, so
// that each different one is read once, and is one object.

const OPENS = "\n## Record\n\n```json\n{\n";

/** A list at the top of a record, and what remembers its items by their lines; null for what is no such item. */
interface List<Item extends object> {
  name: string;
  schema: z.ZodType<Item>;
  known: Map<string, Item | null>;
}

/** Items that are remembered at most; where there are more, remembering begins anew. */
const MOST = 50_000;

const assessments: List<Assessment> = { name: "assessments", schema: Assessment, known: new Map() };
const findings: List<FindingPeriod> = { name: "findings", schema: FindingPeriod, known: new Map() };

/** A text without the items of one of its lists, and those; null where the list is not in the form. */
interface Cut<Item extends object> {
  rest: string;
  items: Item[];
}

function itemOf<Item extends object>({ schema, known }: List<Item>, lines: string): Item | null {
  const remembered = known.get(lines);
  if (remembered !== undefined) return remembered;
  const item = itemIn(schema, lines);
  if (known.size >= MOST) known.clear();
  // A part of a text keeps the whole of it in memory; a copy does not.
  const copy = lines.split("\n").join("\n");
  known.set(copy, item);
  if (item !== null) keepLines(item, copy);
  return item;
}

function itemIn<Item extends object>(schema: z.ZodType<Item>, lines: string): Item | null {
  try {
    const text = lines.replaceAll("\n    ", "\n");
    const data: unknown = JSON.parse(text);
    const reading = schema.safeParse(data);
    return reading.success && indented(text) === lines && isInForm(data, text) ? reading.data : null;
  } catch {
    return null;
  }
}

function cut<Item extends object>(text: string, from: number, list: List<Item>): Cut<Item> | null {
  const opens = `  "${list.name}": [\n    {\n`;
  const at = text.indexOf(opens, from);
  if (at === -1 || text[at - 1] !== "\n") return null;
  const items: Item[] = [];
  for (let start = at + opens.length - "{\n".length; ;) {
    const end = text.indexOf("\n    }", start);
    if (end === -1) return null;
    const after = end + "\n    }".length;
    const item = itemOf(list, text.slice(start, after));
    if (item === null) return null;
    items.push(item);
    if (text.startsWith("\n  ]", after))
      return { rest: `${text.slice(0, at)}  "${list.name}": []${text.slice(after + "\n  ]".length)}`, items };
    if (!text.startsWith(",\n    {\n", after)) return null;
    start = after + ",\n    ".length;
  }
}

/**
 * {@link readDocument} for what the action writes of a subject: the same reading, in far less time and memory where
 * items of its lists were met before.
 */
export function readEvidence<
  Schema extends z.ZodType<{ assessments: Assessment[]; findings: FindingPeriod[] }>,
>(schema: Schema, file: string, text: string): Reading<z.infer<Schema>> {
  const whole = () => readDocument(schema, file, text);
  // Settled line ends would be elsewhere in the text.
  const start = text.startsWith("---\n") && !text.includes("\r") ? text.indexOf(OPENS) : -1;
  const first = start === -1 ? null : cut(text, start, assessments);
  if (first === null) return whole();
  const second = cut(first.rest, start, findings);
  const reading = readDocument(schema, file, (second ?? first).rest);
  if (!reading.ok) return whole();
  return {
    ok: true,
    data: {
      ...reading.data,
      assessments: first.items,
      ...(second === null ? {} : { findings: second.items }),
    },
    // As a part of the text, which is kept anyway, and not of the one that was made of it.
    body: text.slice(start - reading.body.length, start),
  };
}
