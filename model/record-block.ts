import { isInForm, writeRecord } from "./record-json.ts";
import { readYaml, writeYaml } from "./yaml.ts";

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

/** The record as the end of a body: keys sorted, one value a line, and nothing in it that a reader cannot see. */
export function recordBlock(kind: string, record: object): string {
  const language = EDITED.has(kind) ? "yaml" : "json";
  const text = language === "yaml" ? writeYaml(record).trimEnd() : writeRecord(kind, record);
  return `## Record\n\n\`\`\`${language}\n${text}${CLOSES}`;
}
