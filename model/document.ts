import matter from "gray-matter";
import type { z } from "zod";
import { explain, fieldName, type Problem } from "./problem.ts";
import { canonical } from "./text.ts";
import { readYaml, writeYaml, type YamlReading } from "./yaml.ts";

/** A document that was read, or the one problem that stopped the reading. */
export type Reading<T> = { ok: true; data: T; body: string } | { ok: false; problem: Problem };

const refuse = () => {
  throw new Error("only YAML frontmatter is read");
};

/**
 * gray-matter lets the document choose its engine by the word after `---`, and its JavaScript engine evaluates
 * code; every engine but our YAML is denied, and {@link readDocument} refuses any word there before it is asked.
 */
const DENIED = { json: refuse, javascript: refuse, js: refuse, coffee: refuse, cson: refuse, toml: refuse };

/**
 * Reads the text of one document against its schema.
 * The file must open with a bare `---` line and close its frontmatter with another.
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
): Reading<z.infer<Schema>> {
  const fail = (line: number | null, field: string | null, reason: string): Reading<never> => ({
    ok: false,
    problem: { file, line, field, reason },
  });
  if (!/^---\r?\n/.test(text)) return fail(1, null, "must begin with a line that is exactly ---");
  // gray-matter ends the frontmatter at the first line that begins with ---, whatever follows; we want nothing to.
  const end = /\n---([^\r\n]*)/.exec(text);
  if (end === null) return fail(1, null, "has no line --- that ends its frontmatter");
  if (end[1] !== "") {
    const line = text.slice(0, end.index + 1).split("\n").length;
    return fail(
      line,
      null,
      "begins with --- and goes on: the frontmatter ends with a line that is exactly ---",
    );
  }
  const { reading, body } = text.includes("\r") ? split(text) : splitOrdinary(text, end.index);
  if (reading === null) return fail(1, null, "has an empty frontmatter");
  if (!reading.ok) return fail(reading.fault.line, null, reading.fault.reason);
  const result = schema.safeParse(reading.data);
  if (!result.success) return { ok: false, problem: toProblem(file, result.error, schema, reading) };
  return { ok: true, data: result.data, body };
}

/** The two parts of a document; no reading when nothing but blanks and comments stands in its frontmatter. */
interface Parts {
  reading: YamlReading | null;
  body: string;
}

/** Splits any document that opens and closes its frontmatter, by gray-matter. */
export function split(text: string): Parts {
  // gray-matter hands our engine the text after the opening `---`, so its first line is the file's first.
  const yaml: { reading: YamlReading | null } = { reading: null };
  const engine = (source: string): object => {
    yaml.reading = readYaml(source.replace(/\r\n/g, "\n"));
    return {};
  };
  const parsed = matter(text, { language: "yaml", engines: { ...DENIED, yaml: engine, yml: engine } });
  return { reading: yaml.reading, body: parsed.content.replace(/^\r?\n/, "").replace(/\r\n/g, "\n") };
}

/**
 * Splits as {@link split} does a document without carriage returns, whose frontmatter ends at `end`.
 * gray-matter makes two more copies of every text and keeps one, which counts in a ledger of a hundred thousand.
 */
export function splitOrdinary(text: string, end: number): Parts {
  const source = text.slice("---".length, end);
  const isEmpty = !/^[a-z]/m.test(source) && source.replace(/^\s*#[^\n]+/gm, "").trim() === "";
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
  const reading = readYaml(text.replace(/\r\n/g, "\n"));
  if (!reading.ok)
    return {
      ok: false,
      problem: { file, line: reading.fault.line, field: null, reason: reading.fault.reason },
    };
  const result = schema.safeParse(reading.data);
  if (!result.success) return { ok: false, problem: toProblem(file, result.error, schema, reading) };
  return { ok: true, data: result.data, body: "" };
}

function toProblem(
  file: string,
  error: z.core.$ZodError,
  schema: z.ZodType,
  { data, lineOf }: YamlReading & { ok: true },
): Problem {
  const { path, reason } = explain(error, schema, data);
  return { file, line: lineOf(path), field: fieldName(path), reason };
}

/** The text of a document: sorted frontmatter, a blank line, the body, one line feed at the end. */
export function writeDocument(data: object, body: string): string {
  const text = canonical(body).replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  return ["---\n", writeYaml(data), "---\n", ...(text === "" ? [] : ["\n", text, "\n"])].join("");
}
