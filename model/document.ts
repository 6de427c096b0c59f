import matter from "gray-matter";
import type { z } from "zod";
import { EVIDENCE_FOLDER } from "./paths.ts";
import { misplaced, parted, withoutDerived } from "./front-matter.ts";
import { explain, fieldName, type Problem } from "./problem.ts";
import { type BlockFault, languageOf, recordBlock, recordIn } from "./record-block.ts";
import { joined, type Pieces, settledPieces, trimmed } from "./pieces.ts";
import { settled, unixLines } from "./text.ts";
import { readYaml, writeYaml, type YamlFaults, type YamlReading } from "./yaml.ts";
import { parse } from "./parse.ts";

/** Everything that is wrong with one document: at least one thing. */
export type Problems = readonly [Problem, ...Problem[]];

/** A document that was read, or everything that is wrong with it. */
export type Reading<T> = { ok: true; data: T; body: string } | { ok: false; problems: Problems };

const refuse = () => {
  throw new Error("only YAML front matter is read");
};

/**
 * gray-matter lets the document choose its engine by the word after `---`, and its JavaScript engine evaluates
 * code; every engine but our YAML is denied, and {@link readDocument} refuses any word there before it is asked.
 */
const DENIED = { json: refuse, javascript: refuse, js: refuse, coffee: refuse, cson: refuse, toml: refuse };

/**
 * gray-matter looks for a comment from each line on over all blanks that follow, so a hundred thousand blank lines
 * take it half a minute.
 */
const MOSTLY_BLANK = /\s{100}/;

/**
 * Reads the text of one document against its schema.
 * The file must open with a bare `---` line and close its front matter with another. `taken` are lists that were taken
 * out of its record, for what its front matter says of them.
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  stored: string,
  taken: Readonly<Record<string, readonly unknown[]>> = {},
): Reading<z.infer<Schema>> {
  const fail = (line: number, reason: string): Reading<never> => ({
    ok: false,
    problems: [{ file, line, field: null, reason }],
  });
  const text = unixLines(stored);
  if (!text.startsWith("---\n")) return fail(1, "must begin with a line that is exactly ---");
  // gray-matter ends the front matter at the first line that begins with ---, whatever follows; we want nothing to.
  const end = /\n---([^\n]*)/.exec(text);
  if (end === null) return fail(1, "has no line --- that ends its front matter");
  if (end[1] !== "") {
    const line = text.slice(0, end.index + 1).split("\n").length;
    return fail(line, "begins with --- and goes on: the front matter ends with a line that is exactly ---");
  }
  const isEvidence = file.startsWith(`${EVIDENCE_FOLDER}/`);
  const plainly = isEvidence || MOSTLY_BLANK.test(text.slice(0, end.index));
  const { reading, body } = plainly ? splitOrdinary(text, end.index) : split(text);
  if (reading === null) return fail(1, "has an empty front matter");
  if (!reading.ok) return { ok: false, problems: faultsIn(file, reading.faults) };
  const whole = isEvidence
    ? withRecord({ front: reading, body, taken }, () => lineAt(text, body))
    : { ok: true as const, reading, body };
  if (!whole.ok) return { ok: false, problems: faultsIn(file, whole.faults) };
  const result = parse(schema, whole.reading.data);
  if (!result.success) return { ok: false, problems: problemsIn(file, result.error, schema, whole.reading) };
  return { ok: true, data: result.data, body: whole.body };
}

/** How many lines of a text stand above its end. */
const lineAt = (text: string, end: string): number =>
  text.slice(0, text.length - end.length).split("\n").length - 1;

interface Given {
  front: YamlReading & { ok: true };
  body: string;
  taken: Readonly<Record<string, readonly unknown[]>>;
}

type Whole =
  { ok: true; reading: YamlReading & { ok: true }; body: string } | { ok: false; faults: YamlFaults };

/**
 * Front matter and record of a document that the action writes, as one; each field stands where it is written, in the
 * language of its kind. `start` is how many lines stand above the body.
 */
function withRecord({ front, body, taken }: Given, start: () => number): Whole {
  const block = recordIn(body);
  const refused = (line: number, reason: string): Whole => ({ ok: false, faults: [{ line, reason }] });
  if (!block.found)
    return hasRecord(front.data)
      ? refused(Math.max(1, start()), "has no block ## Record at its end")
      : { ok: true, reading: front, body };
  if ("faults" in block) {
    const [first, ...others] = block.faults;
    const below = ({ line, reason }: BlockFault) => ({ line: start() + line, reason });
    return { ok: false, faults: [below(first), ...others.map(below)] };
  }
  const { data } = front;
  if (!isFields(block.data) || !isFields(data))
    return refused(start() + block.line(), "has a record that is not an object");
  const both = Object.keys(block.data).find((key) => Object.hasOwn(data, key));
  if (both !== undefined)
    return refused(start() + block.lineOf([both]), `${both} stands in the front matter and in the record`);
  const [moved, ...others] = misplaced(data, { ...block.data, ...taken }).map(
    ({ inRecord, key, reason }) => ({
      line: (inRecord ? start() + block.lineOf([key]) : front.lineOf([key])) ?? 1,
      reason,
    }),
  );
  if (moved !== undefined) return { ok: false, faults: [moved, ...others] };
  const language = languageOf(String(data.record));
  if (block.language !== language)
    return refused(
      start() + block.line(),
      `has a record in ${block.language}, which is to be in ${language}`,
    );
  return {
    ok: true,
    reading: {
      ok: true,
      data: { ...withoutDerived(data), ...block.data },
      lineOf: (path) =>
        Object.hasOwn(data, path[0] ?? "") ? front.lineOf(path) : start() + block.lineOf(path),
    },
    body: block.above,
  };
}

/** True for the front matter of a document that the action wrote in parts. */
const hasRecord = (data: unknown): boolean => isFields(data) && "record" in data && data.schema === 2;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The two parts of a document; no reading when nothing but blanks and comments stands in its front matter. */
interface Parts {
  reading: YamlReading | null;
  body: string;
}

/** Splits a document that opens and closes its front matter, by gray-matter; its line ends are settled. */
export function split(text: string): Parts {
  // gray-matter hands our engine the text after the opening `---`, so its first line is the file's first.
  const yaml: { reading: YamlReading | null } = { reading: null };
  const engine = (source: string): object => {
    yaml.reading = readYaml(source);
    return {};
  };
  const parsed = matter(text, { language: "yaml", engines: { ...DENIED, yaml: engine, yml: engine } });
  return { reading: yaml.reading, body: parsed.content.replace(/^\n/, "") };
}

/**
 * Splits as {@link split} does a document whose front matter ends at `end`; evidence is read so.
 * gray-matter makes two more copies of every text and keeps one, which counts in a ledger of a hundred thousand.
 * So is what has too many blanks for it.
 */
export function splitOrdinary(text: string, end: number): Parts {
  // A part of a text keeps the whole of it in memory, and what is read keeps parts; a copy does not.
  const source = text.slice("---".length, end).split("\n").join("\n");
  const isEmpty = !/^[a-z]/m.test(source) && source.split("\n").every((line) => /^\s*(?:#.|$)/s.test(line));
  return {
    reading: isEmpty ? null : readYaml(source),
    body: text.slice(end + "\n---\n".length).replace(/^\n/, ""),
  };
}

/** Reads a plain YAML file (countersign.yml) against its schema. */
export function readYamlFile<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
): Reading<z.infer<Schema>> {
  const reading = readYaml(unixLines(text));
  if (!reading.ok) return { ok: false, problems: faultsIn(file, reading.faults) };
  const result = parse(schema, reading.data);
  if (!result.success) return { ok: false, problems: problemsIn(file, result.error, schema, reading) };
  return { ok: true, data: result.data, body: "" };
}

function faultsIn(file: string, [first, ...others]: YamlFaults): Problems {
  const problem = ({ line, reason }: YamlFaults[number]): Problem => ({ file, line, field: null, reason });
  return [problem(first), ...others.map(problem)];
}

/** In the order of their lines, because that is how a person mends a file; what stands nowhere comes last. */
function problemsIn(
  file: string,
  error: z.core.$ZodError,
  schema: z.ZodType,
  { data, lineOf }: YamlReading & { ok: true },
): Problems {
  const [first, ...others] = explain(error, schema, data)
    .map(({ path, reason }): Problem => ({ file, line: lineOf(path), field: fieldName(path), reason }))
    .sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
  return first === undefined
    ? [{ file, line: null, field: null, reason: "does not fit its schema" }]
    : [first, ...others];
}

/** The text of a document: sorted front matter, a blank line, the body, one line feed at the end. */
export function writeDocument(data: object, body: string): string {
  const text = trimmed(settled(body));
  return [frontMatter(data), ...(text === "" ? [] : ["\n", text, "\n"])].join("");
}

const frontMatter = (data: object): string => `---\n${writeYaml(data)}---\n`;

/**
 * The text of a document that the action writes: front matter with what a list shows, the body, and the record.
 * https://docs.github.com/en/repositories/working-with-files/using-files/viewing-and-understanding-files
 */
export const writeEvidence = (data: object, body: string): string => joined(evidencePieces(data, [body]));

/** {@link writeEvidence} in pieces, with a body in pieces. */
export function evidencePieces(data: object, body: Pieces): Pieces {
  const { kind, front, record } = parted(data);
  const above = settledPieces(body);
  return [
    `${frontMatter(front)}\n`,
    ...(above.length === 0 ? [] : [...above, "\n\n"]),
    ...recordBlock(kind, record),
  ];
}
