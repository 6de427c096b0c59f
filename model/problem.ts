import type { z } from "zod";

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

/** The problem as one sentence: file, line, field, reason. */
export function sentence(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === null ? "" : ` ${problem.field}:`;
  return `${place}:${field} ${problem.reason}`;
}

const listed = (values: readonly unknown[]) => values.map((value) => String(value)).join(", ");

/** Turns zod's first complaint into words a person can act on, with the allowed values. */
export function explain(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; reason: string } {
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        path: [...issue.path, issue.keys[0] ?? ""],
        reason: "is not a field of this document; remove it or correct its spelling",
      };
    case "invalid_value":
      return { path: issue.path, reason: `must be one of: ${listed(issue.values)}` };
    case "invalid_type":
      return {
        path: issue.path,
        reason:
          issue.input === undefined
            ? `is missing; it must be ${issue.expected}`
            : `must be ${issue.expected}`,
      };
    case "invalid_union": {
      const allowed = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      if (allowed.length > 0)
        return {
          path: [...issue.path, ...discriminator(issue)],
          reason: `must be one of: ${listed(allowed)}`,
        };
      const inner = issue.errors[0]?.[0];
      return inner
        ? { path: [...issue.path, ...explain(inner).path], reason: explain(inner).reason }
        : { path: issue.path, reason: issue.message };
    }
    case "too_small":
      return {
        path: issue.path,
        reason:
          issue.origin === "string" || issue.origin === "array"
            ? "must not be empty"
            : `must be at least ${issue.minimum}`,
      };
    case "too_big":
      return { path: issue.path, reason: `must be at most ${issue.maximum}` };
    default:
      return { path: issue.path, reason: issue.message };
  }
}

const discriminator = (issue: object): string[] =>
  "discriminator" in issue && typeof issue.discriminator === "string" ? [issue.discriminator] : [];

/** `["facts", "environments", 0, "name"]` as `facts.environments[0].name`. */
export const fieldName = (path: readonly PropertyKey[]): string | null =>
  path.length === 0
    ? null
    : path.reduce<string>(
        (name, key) =>
          typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`,
        "",
      );
