import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  Scalar,
  visit,
} from "yaml";
import { byCodePoint } from "./by-code-point.ts";
import { readCanonical, writeCanonical } from "./canonical-yaml.ts";
import { ambiguity } from "./plain-scalar.ts";
import { canonical, escapeInvisible, hasInvisible } from "./text.ts";
import { composeYaml } from "./yaml-stream.ts";

export { byCodePoint };

/** What is wrong with a YAML text and where: `line` counts from 1 within the text. */
export interface YamlFault {
  line: number;
  reason: string;
}

/** Everything that is wrong with a text: at least one thing. */
export type YamlFaults = readonly [YamlFault, ...YamlFault[]];

/** The data of a YAML text, with a way to find the line of a field. */
export type YamlReading =
  | { ok: true; data: unknown; lineOf: (path: readonly PropertyKey[]) => number | null }
  | { ok: false; faults: YamlFaults };

/** Longest YAML text that is read, in UTF-16 code units; a bomb is refused before it is parsed. */
const MAX_YAML = 2_000_000;
const MAX_DEPTH = 16;
/** Most faults that are told of one text. */
const MAX_FAULTS = 100;
/** Bound before the parser, wider than the depth that counts: what one line opens may be of one level. */
const MAX_LEVELS = 100;
const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep`;

/** Our words for the parser's codes; its own sentences speak to programmers. */
const FAULTS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a second document begins here; a file holds one",
  TAB_AS_INDENT: "a tab is not allowed as indentation; use spaces",
  RESOURCE_EXHAUSTION: TOO_DEEP,
};
const TWICE = "this field stands here twice";

/** Why a node may not stand in a document; null when it may. */
function forbidden(node: unknown): string | null {
  if (isAlias(node)) return "an alias (*name) is not allowed: write the value out";
  if (isPair(node)) {
    if (!isScalar(node.key) || typeof node.key.value !== "string") return "a key must be plain text";
    if (node.key.value === "<<") return "a merge key (<<) is not allowed: write the fields out";
    return node.key.value === "__proto__" ? "a key must not be __proto__" : null;
  }
  if (!isScalar(node) && !isCollection(node)) return null;
  if (isScalar(node) ? node.anchor : Reflect.get(node, "anchor")) return "an anchor (&name) is not allowed";
  if (node.tag) return `a tag (${node.tag}) is not allowed`;
  if (!isScalar(node) || node.type !== "PLAIN" || node.source === undefined) return null;
  const why = ambiguity(node.source);
  return why === null ? null : `${node.source} is ${why}: put it in quotes`;
}

/** The fields whose name one above them has, each name looked up: a text can have ten thousand of them. */
function repeated(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<unknown>();
  return pairs.filter(({ key }) => {
    const name: unknown = isScalar(key) ? key.value : key;
    return seen.size === seen.add(name).size;
  });
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;

/** Where the field at a path stands, or the nearest thing around it that does; null for the document itself. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else {
      node = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

/**
 * Reads one YAML 1.2 document with the core schema and nothing beyond it: dates stay text, and octal numbers,
 * aliases, anchors, tags, merge keys, directives, duplicate keys and a second document are refused.
 */
export function readYaml(text: string): YamlReading {
  // Linear in its length, so a record that lists a hundred thousand files is read, too.
  const data = readCanonical(text, readScalar);
  if (data === undefined) return readGeneral(text);
  let general: YamlReading | null = null;
  const lineOf = (path: readonly PropertyKey[]) => {
    general ??= readGeneral(text);
    return general.ok ? general.lineOf(path) : null;
  };
  return { ok: true, data, lineOf };
}

/** What stands after a key, by its text: a ledger has the same few hundred many times. A memo, not state. */
const scalars = new Map<string, unknown>();
const MOST_SCALARS = 2_000;

function readScalar(text: string): unknown {
  if (scalars.has(text)) return scalars.get(text);
  const value = scalarIn(text);
  if (scalars.size >= MOST_SCALARS) scalars.clear();
  if (text.length < 1_000) scalars.set(text, value);
  return value;
}

function scalarIn(text: string): unknown {
  const reading = readGeneral(`k: ${text}`);
  return reading.ok && isRecord(reading.data) ? Reflect.get(reading.data, "k") : undefined;
}

/** {@link readYaml} by the general library: any text, the same data, far more time, and what is wrong with it. */
export function readGeneral(text: string): YamlReading {
  const lines = new LineCounter();
  const fault = (offset: number | undefined, reason: string): YamlFault => ({
    line: offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line),
    reason,
  });
  const fail = (offset: number | undefined, reason: string): YamlReading => ({
    ok: false,
    faults: [fault(offset, reason)],
  });
  if (text.length > MAX_YAML)
    return fail(
      undefined,
      "is longer than two million characters, and so long a text is read only in the form in which the action writes: change values and leave their form",
    );
  const directive = /^%/m.exec(text);
  if (directive && !text.slice(0, directive.index).trim())
    return fail(undefined, "a directive (%) is not allowed");
  const composed = composeYaml(text, { lines, strict: true, maxLevels: MAX_LEVELS });
  if (!composed.ok) {
    const { code, at, message } = composed.refusal;
    return fail(at ?? undefined, FAULTS[code] ?? oneSentence(message));
  }
  const { document } = composed;
  const faults: YamlFault[] = [];
  const again = new Set<unknown>();
  visit(document, (_, node, path) => {
    if (isMap(node)) for (const pair of repeated(node.items)) again.add(pair);
    const depth = path.length > MAX_DEPTH * 2 ? TOO_DEEP : null;
    const reason = depth ?? forbidden(node) ?? (again.has(node) ? TWICE : null);
    if (reason === null) return undefined;
    faults.push(fault(startOf(isPair(node) ? node.key : node), reason));
    return reason === TOO_DEEP || faults.length === MAX_FAULTS ? visit.BREAK : visit.SKIP;
  });
  const [first, ...others] = faults;
  if (first !== undefined) return { ok: false, faults: [first, ...others] };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const offset = offsetOf(document, path);
    return offset === undefined ? null : lines.linePos(offset).line;
  };
  return { ok: true, data, lineOf };
}

const oneSentence = (message: string) => message.split(/\n| at line \d/)[0] ?? message;

/**
 * Writes data as YAML: keys sorted by code point, LF, NFC, two spaces, no folding, no clock.
 * A string with a line break or an invisible character is double-quoted with escapes, so a title can end
 * neither the scalar nor the document, and shows what it holds.
 */
export function writeYaml(data: unknown): string {
  const fast = isRecord(data) ? writeCanonical(data, (text) => writeGeneral({ k: text }).slice(3, -1)) : null;
  return fast ?? writeGeneral(data);
}

const isRecord = (data: unknown): data is object => typeof data === "object" && data !== null;

/** {@link writeYaml} by the general library: any data, the same bytes, far more time. */
export function writeGeneral(data: unknown): string {
  const document = new Document(canonicalise(data), {
    version: "1.2",
    schema: "core",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
    sortMapEntries: (a, b) => byCodePoint(keyOf(a.key), keyOf(b.key)),
  });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "string") return;
      const plainly = !/[\r\n\t]/.test(node.value) && !hasInvisible(node.value);
      if (!plainly || ambiguity(node.value) !== null) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  // Without the last option a long text with line breaks is spread over lines of its own.
  const text = document.toString({
    lineWidth: 0,
    indentSeq: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return escapeInvisible(text, (hex) =>
    hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`,
  );
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** Data with every string in the one form that evidence keeps. */
export function canonicalise(value: unknown): unknown {
  if (typeof value === "string") return canonical(value);
  if (Array.isArray(value)) return value.map(canonicalise);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [canonical(key), canonicalise(item)]),
    );
  }
  return value;
}
