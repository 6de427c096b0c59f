import type { Pieces } from "./pieces.ts";
import { isInForm, recordPieces, writeJson } from "./record-json.ts";
import { readGeneral, readYaml, writeYaml } from "./yaml.ts";

/**
 * The part of a document of `evidence/` that holds what its front matter does not: one fenced block at its end. Where
 * people edit the document in a pull request it is YAML, else JSON.
 */
const HEADING = "## Record";
const LANGUAGES = ["json", "yaml"] as const;
type BlockLanguage = (typeof LANGUAGES)[number];
const CLOSES = "\n```\n";

const FORM = "is not as a record is written: an object, its keys sorted and each once, one value a line";

/** Kinds of record whose lines people edit. */
const EDITED = new Set(["review", "test"]);

/** The language in which the record of a kind is written. */
export const languageOf = (kind: string): BlockLanguage => (EDITED.has(kind) ? "yaml" : "json");

/** What is wrong with a block, and on which line from the top of the text it was found in. */
export interface BlockFault {
  line: number;
  reason: string;
}

/** Where the block stands: the text above it, and the line on which its record begins, from the top of that text. */
interface Position {
  found: true;
  above: string;
  line: () => number;
}

/** What stands under `## Record`; `lineOf` tells where a field of it stands, from the top of the text it was found in. */
export type RecordBlock =
  | { found: false }
  | (Position & { language: BlockLanguage; data: unknown; lineOf: (path: readonly PropertyKey[]) => number })
  | (Position & { faults: readonly [BlockFault, ...BlockFault[]] });

/** Where a record opens: its heading, its first character, and what stands after the marks of its block. */
interface Opening {
  at: number;
  start: number;
  /** As GitHub shows it: the heading, blanks, and a block of code in whatever language and marks. */
  info: string;
  /** True where it opens as evidence is written. */
  inForm: boolean;
}

/** What GitHub shows as a heading of that name above a block of code. */
const OPENS = /## Record(?:[ \t]+#+)?[ \t]*\n(?:[ \t]*\n)*[ ]{0,3}(?:```|~~~)([^\n]*)\n/y;

/** Every opening of a record, in order: there should be one. */
function openingsIn(body: string): Opening[] {
  const all: Opening[] = [];
  for (let at = body.indexOf(HEADING); at !== -1; at = body.indexOf(HEADING, at + 1)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    OPENS.lastIndex = at;
    const [text, info = ""] = OPENS.exec(body) ?? [];
    if (text === undefined) continue;
    all.push({
      at,
      start: at + text.length,
      info,
      inForm: text === `${HEADING}\n\n\`\`\`${info}\n`,
    });
  }
  return all;
}

/** Finds the record at the end of a document's body. No string in it can open a block: its line ends are escaped. */
export function recordIn(body: string): RecordBlock {
  const openings = openingsIn(body);
  const [first] = openings;
  const last = openings.at(-1);
  if (first === undefined || last === undefined) return { found: false };
  const { at, start, info, inForm } = last;
  const lineAt = (end: number) => body.slice(0, end).split("\n").length;
  const line = () => lineAt(start);
  const above = body.slice(0, Math.max(0, at - 1));
  const told: Position = { found: true, above: above.trim() === "" ? "" : above, line };
  const fault = (reason: string, onLine = line()): RecordBlock => ({
    ...told,
    faults: [{ line: onLine, reason }],
  });
  if (first !== last)
    return fault("has two records: one begins here, and another one below", lineAt(first.start));
  const language = LANGUAGES.find((one) => one === info);
  if (language === undefined || !inForm)
    return fault(
      `opens its record in another way than ## Record, a blank line and a line \`\`\`${LANGUAGES.join(" or ```")}`,
    );
  if (!body.endsWith(CLOSES) || body.length - CLOSES.length < start - 1)
    return fault("does not end with the line ``` that closes its record", lineAt(body.trimEnd().length));
  const text = body.slice(start, body.length - CLOSES.length);
  return language === "yaml" ? inYaml(text, told) : inJson(text, told);
}

function inYaml(text: string, told: Position): RecordBlock {
  const reading = readYaml(text);
  const offset = told.line() - 1;
  if (!reading.ok) {
    const [first, ...others] = reading.faults.map(({ line, reason }) => ({ line: offset + line, reason }));
    return first === undefined ? { found: false } : { ...told, faults: [first, ...others] };
  }
  const lineOf = (path: readonly PropertyKey[]) => offset + (reading.lineOf(path) ?? 1);
  return { ...told, language: "yaml", data: reading.data, lineOf };
}

function inJson(text: string, told: Position): RecordBlock {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // JSON is YAML, whose reader knows lines; where it takes what is no JSON, the whole block is told.
    const reading = readGeneral(text);
    const line = told.line() + (reading.ok ? 0 : reading.faults[0].line - 1);
    return { ...told, faults: [{ line, reason: "is not JSON here" }] };
  }
  // JSON.parse takes the last of two equal keys, and a reader may see the first.
  const odd = oddLine(data, text);
  if (odd !== null) return { ...told, faults: [{ line: told.line() + odd, reason: FORM }] };
  const lineOf = (path: readonly PropertyKey[]) => {
    const reading = readGeneral(text);
    return told.line() + ((reading.ok ? reading.lineOf(path) : null) ?? 1) - 1;
  };
  return { ...told, language: "json", data, lineOf };
}

/** The first line, from 0, on which a text is not in the form that evidence keeps; null where it is. */
function oddLine(data: unknown, text: string): number | null {
  if (isInForm(data, text)) return null;
  if (typeof data !== "object" || data === null) return 0;
  const lines = writeJson(data).split("\n");
  const odd = text.split("\n").findIndex((line, at) => line !== lines[at]);
  return Math.max(0, odd);
}

/** The record as the end of a body: keys sorted, one value a line, and nothing in it that a reader cannot see. */
export function recordBlock(kind: string, record: object): Pieces {
  const language = languageOf(kind);
  const pieces = language === "yaml" ? [writeYaml(record).trimEnd()] : recordPieces(kind, record);
  return [`## Record\n\n\`\`\`${language}\n`, ...pieces, CLOSES];
}
