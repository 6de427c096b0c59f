import type { z } from "zod";
import { count } from "./count.ts";
import { allowed, fieldsAt, schemaAt } from "./fields.ts";
import { nearest, nearestFew } from "./nearest.ts";
import { oneLine } from "./text.ts";

/** One thing wrong with one document, ready to be shown: what, where and what would be right. */
export interface Problem {
  /** Path of the document from the root of the governance repository. */
  file: string;
  /** Line in that file, counted from 1, where it is known. */
  line: number | null;
  /** The field, `facts.read_only`, where one is at fault. */
  field: string | null;
  /** What is wrong and what is allowed, without the place. */
  reason: string;
}

/** The problem as one sentence on one line: file, line, field, reason. */
export function sentence(problem: Problem): string {
  const at = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === null ? "" : ` ${problem.field}:`;
  return oneLine(`${at}:${field} ${problem.reason}`);
}

/** Where data does not fit its schema, and why. */
export interface Explanation {
  path: readonly PropertyKey[];
  reason: string;
}

/** Most problems that are told of one document. */
const MOST = 100;

/**
 * Everything that zod found, as what a person should look at: one thing a field, at most a hundred of them and then
 * their number. A misspelt field is both unknown and missing: it is told once, as the unknown one, because that is what
 * stands in the file.
 */
export function explain(error: z.core.$ZodError, schema: z.core.$ZodType, data: unknown): Explanation[] {
  const keys = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  );
  const unknown = keys.slice(0, MOST).map(({ path, key }) => misspelt(path, key, schema, data));
  const told = new Set(
    unknown.flatMap(({ path, guess }) => (guess === null ? [] : [fieldName([...path.slice(0, -1), guess])])),
  );
  const others = error.issues.filter((issue) => {
    if (issue.code === "unrecognized_keys") return false;
    const field = fieldName(issue.path);
    const isNews = !told.has(field);
    told.add(field);
    return isNews;
  });
  const all = [...unknown, ...others.slice(0, MOST).map((issue) => explainIssue(issue, schema, data))];
  const left = keys.length + others.length - MOST;
  return [
    ...all.slice(0, MOST).map(({ path, reason }) => ({ path, reason })),
    ...(left > 0 ? [{ path: [], reason: `has ${count(left, "more problem")}` }] : []),
  ];
}

/** Most names that one sentence lists; the parameters are more. */
const FEW = 20;
const ALL = "docs/documents.md of Countersign lists all";

interface Misspelt extends Explanation {
  /** The field that was probably meant; null when none is like it. */
  guess: string | null;
}

function misspelt(
  path: readonly PropertyKey[],
  key: string,
  schema: z.core.$ZodType,
  data: unknown,
): Misspelt {
  const fields = fieldsAt(schema, path, data);
  const guess = nearest(key, fields);
  const hint = guess === null ? "" : ` (did you mean ${guess}?)`;
  const known =
    fields.length > FEW
      ? `the nearest of its ${fields.length} fields are: ${listed(nearestFew(key, fields))}; ${ALL}`
      : `the fields are: ${listed(fields)}`;
  return {
    path: [...path, key],
    reason: `is not a field here${hint}; ${known}`,
    guess,
  };
}

const isMissing = (issue: z.core.$ZodIssue, data: unknown) =>
  valueAt(data, issue.path) === undefined && issue.code !== "unrecognized_keys";

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

const listed = (values: readonly unknown[]) => values.map(String).join(", ");

function explainIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, data: unknown): Explanation {
  const { path } = issue;
  const must = (words: string): Explanation => ({
    path,
    reason: isMissing(issue, data) ? `is missing; it must be ${words}` : `must be ${words}`,
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return misspelt(path, issue.keys[0] ?? "", schema, data);
    case "invalid_value":
      if (issue.values.length > FEW && !isMissing(issue, data)) {
        const near = nearestFew(String(valueAt(data, path)), issue.values.map(String));
        return {
          path,
          reason: `is none of the ${issue.values.length} names; the nearest are: ${listed(near)}; ${ALL}`,
        };
      }
      return must(allowed(schemaAt(schema, path, data), listed(issue.values)));
    case "invalid_type":
      return must(allowed(schemaAt(schema, path, data), issue.expected));
    case "invalid_union": {
      const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      if (options.length > 0) return must(`one of: ${listed(options)}`);
      const inner = issue.errors[0]?.[0];
      return inner === undefined
        ? { path, reason: issue.message }
        : explainIssue({ ...inner, path: [...path, ...inner.path] }, schema, data);
    }
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? { path, reason: "must not be empty" }
        : must(`at least ${issue.minimum}`);
    case "too_big":
      return issue.origin === "string"
        ? { path, reason: `must have at most ${issue.maximum} characters` }
        : must(`at most ${issue.maximum}`);
    default:
      return { path, reason: issue.message };
  }
}

/** `["facts", "environments", 0, "name"]` as `facts.environments[0].name`. */
export const fieldName = (path: readonly PropertyKey[]): string | null =>
  path.length === 0
    ? null
    : path.reduce<string>(
        (name, key) =>
          typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`,
        "",
      );
