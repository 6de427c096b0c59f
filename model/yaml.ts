import {
  Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type ParsedNode,
} from "yaml";
import { canonical, escapeInvisible, hasInvisible } from "./text.ts";

/** What is wrong with a YAML text and where: `line` counts from 1 within the text. */
export interface YamlFault {
  line: number;
  reason: string;
}

/** The data of a YAML text, with a way to find the line of a field. */
export type YamlReading =
  | { ok: true; data: unknown; lineOf: (path: readonly PropertyKey[]) => number | null }
  | { ok: false; fault: YamlFault };

/** Longest YAML text that is read, in UTF-16 code units; a bomb is refused before it is parsed. */
const MAX_YAML = 2_000_000;
const MAX_DEPTH = 16;

/** Plain scalars that YAML 1.1 and 1.2 readers take for different values; a person must quote them. */
const AMBIGUOUS: readonly (readonly [RegExp, string])[] = [
  [/^[-+]?0[0-9_]+$/, "a number with a leading zero is octal to some readers"],
  [/^[-+]?0[ob][0-9_]+$/i, "an octal or binary number"],
  [/^[-+]?0x[0-9a-f_]+$/i, "a hexadecimal number"],
  [/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/, "a base-60 number to some readers"],
  [/^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)e[-+]?[0-9]+$/i, "a number in exponent form"],
  [/^(?:[-+]?\.inf|\.nan)$/i, "not a number"],
  [/^(?:y|n|yes|no|on|off)$/i, "true or false to some readers"],
];

function forbidden(node: unknown): string | null {
  if (isAlias(node)) return "an alias (*name) is not allowed: write the value out";
  if (isPair(node) && isScalar(node.key) && node.key.value === "<<")
    return "a merge key (<<) is not allowed: write the fields out";
  if (isPair(node) && !(isScalar(node.key) && typeof node.key.value === "string"))
    return "a key must be plain text";
  const parsed = node as Partial<ParsedNode> & {
    anchor?: string;
    tag?: string;
    source?: string;
    type?: string;
  };
  if (isScalar(node) || isMap(node)) {
    if (parsed.anchor) return "an anchor (&name) is not allowed";
    if (parsed.tag) return `a tag (${parsed.tag}) is not allowed`;
  }
  if (isScalar(node) && parsed.type === "PLAIN" && typeof parsed.source === "string") {
    const source = parsed.source;
    const rule = AMBIGUOUS.find(([pattern]) => pattern.test(source));
    if (rule) return `${source} is ${rule[1]}: put it in quotes`;
  }
  return null;
}

/**
 * Reads one YAML 1.2 document with the core schema and nothing beyond it: dates stay text, and octal numbers,
 * aliases, anchors, tags, merge keys, duplicate keys and a second document are refused.
 */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const at = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const fail = (offset: number | undefined, reason: string): YamlReading => ({
    ok: false,
    fault: { line: at(offset), reason },
  });
  if (text.length > MAX_YAML)
    return { ok: false, fault: { line: 1, reason: "is longer than two million characters" } };
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: true,
    strict: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) return fail(error.pos[0], oneSentence(error.message));
  let found: { offset: number | undefined; reason: string } | null = null;
  visit(document, (_, node, path) => {
    const reason = path.length > MAX_DEPTH * 2 ? "is nested too deeply" : forbidden(node);
    if (reason === null) return undefined;
    const positioned = isPair(node) ? node.key : node;
    found = { offset: (positioned as ParsedNode | null)?.range?.[0], reason };
    return visit.BREAK;
  });
  const refused = found as { offset: number | undefined; reason: string } | null;
  if (refused) return fail(refused.offset, refused.reason);
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as ParsedNode | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return null;
  };
  return { ok: true, data, lineOf };
}

const oneSentence = (message: string) => message.split("\n")[0]?.replace(/ at line \d+.*$/, "") ?? message;

/**
 * Writes data as YAML: keys sorted by code point, LF, NFC, two spaces, no folding, no clock.
 * A string with a line break or an invisible character is double-quoted with escapes, so a title can end
 * neither the scalar nor the document, and shows what it holds.
 */
export function writeYaml(data: unknown): string {
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
      if (/[\r\n\t]/.test(node.value) || hasInvisible(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({ lineWidth: 0, indentSeq: true });
  return escapeInvisible(text, (hex) =>
    hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`,
  );
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** Orders strings by code point, the same on every machine; `localeCompare` is not. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function canonicalise(value: unknown): unknown {
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
