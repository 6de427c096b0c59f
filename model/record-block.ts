import { writeOrdinaryJson } from "./canonical-json.ts";
import { escapeInvisible } from "./text.ts";
import { byCodePoint, canonicalise, readYaml, writeYaml } from "./yaml.ts";

/**
 * The part of a document of `evidence/` that holds what its front matter does not: one fenced block at its end. Where
 * people edit the document in a pull request it is YAML, else JSON.
 */
const HEADING = "## Record\n\n```";
const LANGUAGES = ["json", "yaml"] as const;
const CLOSES = "\n```\n";

const FORM = "the record is not as it is written: an object, its keys sorted and each once, one value a line";

/** Kinds of record whose lines people edit. */
const EDITED = new Set(["review", "test"]);

/** What stands under `## Record`; `line` tells where it begins, from the top of the text it was found in. */
export type RecordBlock =
  | { found: false }
  | { found: true; above: string; line: () => number; data: unknown }
  | { found: true; above: string; line: () => number; fault: string };

/** Where a record opens: its heading, its first character, and its language. */
interface Opening {
  at: number;
  start: number;
  language: (typeof LANGUAGES)[number];
}

/** The first opening of a record at or after `from`, where a line begins; null for none. */
function openingIn(body: string, from: number): Opening | null {
  for (let at = body.indexOf(HEADING, from); at !== -1; at = body.indexOf(HEADING, at + 1)) {
    const end = at + HEADING.length;
    const language = LANGUAGES.find((one) => body.startsWith(`${one}\n`, end));
    if (language !== undefined && (at === 0 || body[at - 1] === "\n"))
      return { at, start: end + language.length + 1, language };
  }
  return null;
}

/** The last of them, and whether there are others. */
function lastOpening(body: string): (Opening & { others: boolean }) | null {
  let last = openingIn(body, 0);
  for (let others = false; last !== null; others = true) {
    const next = openingIn(body, last.start);
    if (next === null) return { ...last, others };
    last = next;
  }
  return null;
}

/** Finds the record at the end of a document's body. No string in it can open a block: its line ends are escaped. */
export function recordIn(body: string): RecordBlock {
  const opening = lastOpening(body);
  if (opening === null) return { found: false };
  const { at, start, language, others } = opening;
  const above = body.slice(0, Math.max(0, at - 1));
  const line = () => body.slice(0, start).split("\n").length;
  const told = { found: true, above: above.trim() === "" ? "" : above, line } as const;
  if (others) return { ...told, fault: "the document has a record already" };
  if (!body.endsWith(CLOSES)) return { ...told, fault: "the record must end the document with a line ```" };
  const text = body.slice(start, body.length - CLOSES.length);
  if (language === "yaml") {
    const reading = readYaml(text);
    return reading.ok ? { ...told, data: reading.data } : { ...told, fault: reading.faults[0].reason };
  }
  try {
    const data: unknown = JSON.parse(text);
    // JSON.parse takes the last of two equal keys, and a reader may see the first.
    return isInForm(data, text) ? { ...told, data } : { ...told, fault: FORM };
  } catch {
    return { ...told, fault: "the record is not JSON" };
  }
}

/** True for a block of data in the very text that {@link writeJson} makes of it. */
export const isInForm = (data: unknown, text: string): boolean =>
  typeof data === "object" && data !== null && writeJson(data) === text;

/** The record as the end of a body: keys sorted, one value a line, and nothing in it that a reader cannot see. */
export function recordBlock(kind: string, record: object): string {
  const language = EDITED.has(kind) ? "yaml" : "json";
  const text = language === "yaml" ? writeYaml(record).trimEnd() : writeJson(record);
  return `## Record\n\n\`\`\`${language}\n${text}${CLOSES}`;
}

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
