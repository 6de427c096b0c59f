// The form in which almost all evidence is written, written and read without a general YAML library, which takes a
// hundred times as long. Whatever does not fit this form is null here and goes through `yaml.ts`; tests hold that
// both give the same.

/** Words that some reader takes for another value; `e0` is a number to YAML 1.1. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|e\d+)$/i;
/** ASCII text that begins with a letter and holds nothing that YAML reads as structure. */
const PLAIN = /^[A-Za-z_](?:[!-9;-~]|:(?=[!-~])| (?=[!-"$-~]))*$/;
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/;
const KEY = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const MAX_DEPTH = 12;

const isPlain = (text: string) => PLAIN.test(text) && !WORDS.test(text);
const isKey = (text: string) => KEY.test(text) && !WORDS.test(text);

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

function lines(value: unknown, indent: string, writeString: WriteString): string {
  if (indent.length > 2 * MAX_DEPTH) throw new Unfit();
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return value
      .map((item: unknown) => {
        const text = scalar(item, writeString);
        return `${indent}- ${text === null ? lines(item, deeper, writeString).slice(deeper.length) : `${text}\n`}`;
      })
      .join("");
  return Object.entries(value ?? {})
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]: [string, unknown]) => {
      if (!isKey(key)) throw new Unfit();
      const text = scalar(item, writeString);
      return `${indent}${key}:${text === null ? `\n${lines(item, deeper, writeString)}` : ` ${text}\n`}`;
    })
    .join("");
}

/** The YAML of a record; null when something in it does not fit the form. */
export function writeCanonical(data: object, writeString: WriteString): string | null {
  try {
    const text = Array.isArray(data) ? "" : lines(data, "", writeString);
    return text === "" ? null : text;
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
}

/** Reads one scalar that does not fit the form, the general way; undefined when it is none. */
export type ReadString = (text: string) => unknown;

/** The value of a scalar as written; undefined when it is none. */
function valueOf(text: string, readString: ReadString): unknown {
  if (isPlain(text)) return text;
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
      // Quoted ASCII without an escape is itself.
      return /^"[ !#-[\]-~]*"$/.test(text) ? text.slice(1, -1) : readString(text);
  }
}

const ENTRY = /^([A-Za-z][A-Za-z0-9_.-]*):(?: (.+))?$/;

/** Reads what {@link writeCanonical} writes; undefined for any other text, be it right or wrong. */
export function readCanonical(text: string, readString: ReadString): unknown {
  const all = text.replace(/^\n/, "").replace(/\n$/, "").split("\n");
  let at = 0;
  const failed = Symbol("unfit");

  /** Reads the block at this indentation; `first` is the rest of a line whose `- ` was taken already. */
  const block = (indent: number, first: string | null): unknown => {
    if (indent > 2 * MAX_DEPTH) return failed;
    const isList = (first ?? all[at]?.slice(indent) ?? "").startsWith("- ");
    const list: unknown[] = [];
    const map: Record<string, unknown> = {};
    for (let pending = first; ; pending = null) {
      const line = all[at];
      if (pending === null && line?.search(/[^ ]/) !== indent) break;
      const content = pending ?? line?.slice(indent) ?? "";
      if (content.startsWith("- ") !== isList) return failed;
      const value = isList ? item(content.slice(2), indent) : entry(content, indent, map);
      if (value === failed) return failed;
      if (isList) list.push(value);
    }
    return isList ? list : map;
  };

  const item = (content: string, indent: number): unknown => {
    const nests = content.startsWith("- ") || ENTRY.test(content);
    if (nests && !content.startsWith('"')) return block(indent + 2, content);
    at += 1;
    return valueOf(content, readString) ?? (content === "null" ? null : failed);
  };

  const entry = (content: string, indent: number, map: Record<string, unknown>): unknown => {
    const [, key = "", written] = ENTRY.exec(content) ?? [];
    if (!isKey(key) || Object.hasOwn(map, key)) return failed;
    at += 1;
    const inside = all[at]?.search(/[^ ]/) === indent + 2;
    const value =
      written === undefined ? (inside ? block(indent + 2, null) : failed) : valueOf(written, readString);
    if (value === failed || value === undefined) return failed;
    map[key] = value;
    return null;
  };

  const data = block(0, null);
  return data === failed || at < all.length || Array.isArray(data) ? undefined : data;
}
