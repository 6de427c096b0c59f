import { escapeInvisible } from "./text.ts";
import { byCodePoint, canonicalise, readYaml, writeYaml } from "./yaml.ts";

/**
 * The part of a document of `evidence/` that holds what its front matter does not: one fenced block at its end. Where
 * people edit the document in a pull request it is YAML, else JSON.
 */
const OPENS = /\n## Record\n\n```(json|yaml)\n/g;
const CLOSES = "\n```\n";

const FORM = "the record is not as it is written: an object, its keys sorted and each once, one value a line";

/** Kinds of record whose lines people edit. */
const EDITED = new Set(["review", "test"]);

/** What stands under `## Record`; `line` is where it begins, from the top of the text it was found in. */
export type RecordBlock =
  | { found: false }
  | { found: true; above: string; line: number; data: unknown }
  | { found: true; above: string; line: number; fault: string };

/** Finds the record at the end of a document's body. No string in it can open a block: its line ends are escaped. */
export function recordIn(body: string): RecordBlock {
  const openings = [...`\n${body}`.matchAll(OPENS)];
  const opening = openings.at(-1);
  if (opening === undefined) return { found: false };
  // One line feed was put before the body.
  const start = opening.index + opening[0].length - 1;
  const above = body.slice(0, Math.max(0, opening.index - 1));
  const line = body.slice(0, start).split("\n").length;
  const told = { found: true, above: above.trim() === "" ? "" : above, line } as const;
  if (openings.length > 1) return { ...told, fault: "the document has a record already" };
  if (!body.endsWith(CLOSES)) return { ...told, fault: "the record must end the document with a line ```" };
  const text = body.slice(start, body.length - CLOSES.length);
  const [, language] = opening;
  if (language === "yaml") {
    const reading = readYaml(text);
    return reading.ok ? { ...told, data: reading.data } : { ...told, fault: reading.faults[0].reason };
  }
  try {
    const data: unknown = JSON.parse(text);
    // JSON.parse takes the last of two equal keys, and a reader may see the first.
    const isInForm = typeof data === "object" && data !== null && writeJson(data) === text;
    return isInForm ? { ...told, data } : { ...told, fault: FORM };
  } catch {
    return { ...told, fault: "the record is not JSON" };
  }
}

/** The record as the end of a body: keys sorted, one value a line, and nothing in it that a reader cannot see. */
export function recordBlock(kind: string, record: object): string {
  const language = EDITED.has(kind) ? "yaml" : "json";
  const text = language === "yaml" ? writeYaml(record).trimEnd() : writeJson(record);
  return `## Record\n\n\`\`\`${language}\n${text}${CLOSES}`;
}

/** JSON in the one form that evidence keeps. An invisible character is written by its UTF-16 code units. */
export const writeJson = (data: object): string =>
  escapeInvisible(JSON.stringify(sorted(canonicalise(data)), null, 2), (hex) =>
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
