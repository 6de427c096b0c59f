import { sortedKeys } from "./canonical-json.ts";

// The form in which almost all evidence is written, written and read without a general YAML library, which takes a
// hundred times as long. Whatever does not fit this form is null here and goes through `yaml.ts`; tests hold that
// both give the same.

/** Words that some reader takes for another value; `e0` is a number to YAML 1.1. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|e\d+)$/i;
/**
 * What a plain scalar may not hold: a first character that is no letter, anything that YAML reads as structure, and
 * any character but ASCII, Latin and Japanese ones that are visible and of which no sequence has a composed form.
 */
const NOT_PLAIN =
  /^[^A-Za-z_«À-ÿぁ-ゖァ-ヺ一-鿿]|[^ -~¡-¬®-ÿ、-〟ぁ-ゖァ-ヺ・ー一-鿿（）]|:(?: |$)| (?:[ #]|$)/;
/** Beginnings of a text that people write without quotes, and that no reader takes for a number. */
const TEXT_BEGINS = /^(?:\d+(?= |[^ -~])|\d{4}-(?=[QH]\d)|\d+\.\d+(?=\.\d)|[「『](?=.))/;
/** Quoted, without an escape, and of the characters above: it is itself. */
const QUOTED = /^"[ !#-[\]-~¡-¬®-ÿ、-〟ぁ-ゖァ-ヺ・ー一-鿿（）]*"$/;
/** Text to YAML 1.2, and quoted where it is written; people write it without. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/;
/** The id of a commit that no reader takes for a number: neither digits with an `e` among them nor YAML 1.1's `0b`. */
const COMMIT = /^(?!0b)(?=[0-9a-f]*[a-df])[0-9a-f]{40}$/;
const KEY = /^(?!e\d+$)[a-z][a-z0-9_.-]{0,99}$/i;
/** A list or a map on one line that holds no other one; people write such. */
const FLAT = /^(?:\[[^[\]{}]*\]|\{[^[\]{}]*\})$/;
const FLOW = /^(?:\[.*\]|\{.*\})$/;
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const MAX_DEPTH = 12;

const isPlain = (text: string) =>
  text !== "" && (NOT_PLAIN.test(text) ? COMMIT.test(text) : !WORDS.test(text));

/** Writes one string that does not fit the form: the general way. */
export type WriteString = (text: string) => string;

class Unfit extends Error {}

function scalar(value: unknown, writeString: WriteString): string | null {
  switch (typeof value) {
    case "string":
      if (isPlain(value)) return value;
      return TIME.test(value) || value === "" ? `"${value}"` : writeString(value);
    case "number":
      if (!Number.isSafeInteger(value) || !INTEGER.test(String(value)) || Object.is(value, -0))
        throw new Unfit();
      return String(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return value.length === 0 ? "[]" : null;
      return Object.keys(value).length === 0 ? "{}" : null;
    default:
      throw new Unfit();
  }
}

/** Keys as they are written; null for one that does not fit. There are few. A memo, not state. */
const names = new Map<string, string | null>();
const MOST_NAMES = 2_000;

function nameOf(key: string): string | null {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = KEY.test(key) ? (WORDS.test(key) ? `"${key}"` : key) : null;
  if (names.size >= MOST_NAMES) names.clear();
  names.set(key, name);
  return name;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const NONE: Fields = {};
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NONE);

/** Appends the lines of a block; `lead` stands before the first of them, `indent` before the others. */
function writeBlock(
  value: unknown,
  lead: string,
  indent: string,
  writeString: WriteString,
  into: string[],
): void {
  if (indent.length > 2 * MAX_DEPTH) throw new Unfit();
  const deeper = `${indent}  `;
  let start = lead;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const item of items) {
      const text = scalar(item, writeString);
      if (text === null) writeBlock(item, `${start}- `, deeper, writeString, into);
      else into.push(`${start}- ${text}\n`);
      start = indent;
    }
    return;
  }
  const fields = fieldsOf(value);
  for (const key of sortedKeys(fields)) {
    const item = fields[key];
    const name = nameOf(key);
    if (item === undefined || name === null) throw new Unfit();
    const text = scalar(item, writeString);
    into.push(text === null ? `${start}${name}:\n` : `${start}${name}: ${text}\n`);
    if (text === null) writeBlock(item, deeper, deeper, writeString, into);
    start = indent;
  }
}

/** The YAML of a record; null when something in it does not fit the form. */
export function writeCanonical(data: object, writeString: WriteString): string | null {
  if (Array.isArray(data) || Object.keys(data).length === 0) return null;
  const written: string[] = [];
  try {
    writeBlock(data, "", "", writeString, written);
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
  // Joined, not added up: a hundred thousand texts in pieces take three times their memory.
  return written.join("");
}

/** Reads one scalar that does not fit the form, the general way; undefined when it is none. */
export type ReadString = (text: string) => unknown;

function valueOf(text: string, readString: ReadString): unknown {
  const simple = simpleIn(text);
  if (simple !== undefined) return simple;
  const flow = FLOW.test(text) ? flowIn(text.slice(1, -1), text.startsWith("[")) : undefined;
  if (flow !== undefined) return flow;
  const value = text === "" ? undefined : readString(text);
  if (value === undefined || (typeof value === "object" && !FLAT.test(text))) throw new Unfit();
  return value;
}

/** The value of a scalar of the form; undefined for any other one. */
function simpleIn(text: string): unknown {
  if (isPlain(text) || TIME.test(text)) return text;
  if (INTEGER.test(text)) return Number(text);
  switch (text) {
    case "true":
      return true;
    case "false":
      return false;
    case "null":
      return null;
    case "[]":
      return [];
    case "{}":
      return {};
    default:
      if (QUOTED.test(text)) return text.slice(1, -1);
      return TEXT_BEGINS.test(text) && isPlain(text.replace(TEXT_BEGINS, "a")) ? text : undefined;
  }
}

/**
 * The list or map whose items stand on one line between brackets; undefined where one of them is not of the form, or
 * holds what ends or begins an item outside quotes.
 */
function flowIn(inside: string, isList: boolean): unknown {
  const items = partsIn(inside).map(withoutBlanks);
  if (isList) {
    const values = items.map(flowScalar);
    return values.includes(undefined) ? undefined : values;
  }
  const fields: Record<string, unknown> = {};
  for (const item of items) {
    const found = keyOf(item);
    const value = found === null ? undefined : flowScalar(withoutBlanks(item.slice(found.end)));
    if (found === null || value === undefined || Object.hasOwn(fields, found.key)) return undefined;
    fields[found.key] = value;
  }
  return fields;
}

/** Without the blanks around it; YAML counts no wide or unbroken one among them. */
function withoutBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return text.slice(start, end);
}

const flowScalar = (text: string): unknown =>
  QUOTED.test(text) || !/["'[\]{}]/.test(text) ? simpleIn(text) : undefined;

/** What stands between the commas of a line that are not in double quotes. */
function partsIn(line: string): string[] {
  const parts = [""];
  let isQuoted = false;
  for (const piece of line.split(/([",])/)) {
    if (piece === '"') isQuoted = !isQuoted;
    if (piece === "," && !isQuoted) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${piece}`);
  }
  return parts;
}

/** The key of a line that is an entry of a map, as it is written; null for any other line. */
function keyOf(line: string): { key: string; end: number } | null {
  const colon = line.indexOf(":");
  const ends = colon !== -1 && (colon + 1 === line.length || line[colon + 1] === " ");
  const written = ends ? line.slice(0, colon) : "";
  const isQuoted = written.startsWith('"') && written.endsWith('"');
  const key = isQuoted ? written.slice(1, -1) : written;
  return KEY.test(key) && WORDS.test(key) === isQuoted ? { key, end: colon + 1 } : null;
}

/** False for a line of blanks, or with a comment alone: nothing here goes on over a line, so both say nothing. */
const isWritten = (line: string): boolean => !/^ *(?:#|$)/.test(line);

/**
 * Reads what {@link writeCanonical} writes, and what people and formatters write of the same form: without quotes, or
 * with a list or map between brackets. Undefined for any other text, be it right or wrong.
 */
export function readCanonical(text: string, readString: ReadString): unknown {
  const all = text.replace(/^\n/, "").replace(/\n$/, "").split("\n").filter(isWritten);
  let at = 0;
  const indentHere = () => {
    const line = all[at] ?? "";
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent += 1;
    return indent === line.length ? -1 : indent;
  };

  /** Reads the block at this indentation; `first` is the rest of a line whose `- ` was taken already. */
  const block = (indent: number, first: string | null): unknown => {
    if (indent > 2 * MAX_DEPTH) throw new Unfit();
    return (first ?? all[at] ?? "").startsWith("- ", first === null ? indent : 0)
      ? list(indent, first)
      : map(indent, first);
  };

  /** A list or map between brackets, each item with its comma on a line of its own; formatters write long ones so. */
  const brackets = (indent: number, opening: string): unknown => {
    const closing = opening === "[" ? "]" : "}";
    const items: string[] = [];
    for (; indentHere() >= indent; at += 1) {
      const line = (all[at] ?? "").trimStart();
      if (line === closing) {
        at += 1;
        const value = items.length === 0 ? undefined : flowIn(items.join(","), opening === "[");
        if (value === undefined) throw new Unfit();
        return value;
      }
      if (!line.endsWith(",") || partsIn(line).length !== 2) throw new Unfit();
      items.push(line.slice(0, -1));
    }
    throw new Unfit();
  };

  const list = (indent: number, first: string | null): unknown[] => {
    const items: unknown[] = [];
    for (let rest = first; rest !== null || indentHere() === indent; rest = null) {
      const line = rest ?? all[at]?.slice(indent) ?? "";
      if (!line.startsWith("- ")) throw new Unfit();
      const content = line.slice(2);
      if (content.startsWith("- ") || keyOf(content) !== null) items.push(block(indent + 2, content));
      else {
        at += 1;
        const isOpen = content === "[" || content === "{";
        items.push(isOpen ? brackets(indent + 2, content) : valueOf(content, readString));
      }
    }
    return items;
  };

  const map = (indent: number, first: string | null): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    for (let rest = first; rest !== null || indentHere() === indent; rest = null) {
      const line = rest ?? all[at]?.slice(indent) ?? "";
      const found = keyOf(line);
      if (found === null || Object.hasOwn(fields, found.key)) throw new Unfit();
      const { key, end } = found;
      at += 1;
      if (line.length > end) fields[key] = valueOf(line.slice(end + 1), readString);
      else if (indentHere() !== indent + 2) throw new Unfit();
      else {
        const below = (all[at] ?? "").slice(indent + 2);
        const isOpen = below === "[" || below === "{";
        if (isOpen) at += 1;
        fields[key] = isOpen ? brackets(indent + 2, below) : block(indent + 2, null);
      }
    }
    return fields;
  };

  if (all.length === 0) return undefined;
  try {
    const data = block(0, null);
    return at < all.length || Array.isArray(data) ? undefined : data;
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}
