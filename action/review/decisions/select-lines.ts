import { nearest } from "../../../model/nearest.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import type { Field, Term } from "./command.ts";

/** What a line has in a field of a selector; small letters where GitHub knows no case. */
function valuesOf(line: ReviewLine, field: Field): readonly string[] {
  const lower = (...values: (string | null)[]) =>
    values.flatMap((value) => (value === null ? [] : [value.toLowerCase()]));
  switch (field) {
    case "uid":
      return [line.uid];
    case "kind":
      return [line.kind];
    case "repository":
      return line.repository === null ? ["_org"] : lower(line.repository);
    case "owner":
      return lower(line.business_owner);
    case "finding":
      return line.findings;
    case "change":
      return [line.change.what];
    case "state":
      return [line.decision === null ? "open" : line.decision === "escalate" ? "escalated" : "decided"];
    default:
      return field satisfies never;
  }
}

const asWritten = (field: Field, value: string) => (field === "uid" ? value : value.toLowerCase());

/**
 * Lines of a review that every term selects, by their place. Of several lines of one identity the last counts: it shows
 * what came up after the one before was decided.
 */
export function selectedLines({ lines }: Pick<Review, "lines">, terms: readonly Term[]): number[] {
  const last = new Map(lines.map(({ uid }, index) => [uid, index]));
  return lines.flatMap((line, index) => {
    const isSelected = terms.every(({ field, values }) => {
      const has = valuesOf(line, field);
      return values.some((value) => has.includes(asWritten(field, value)));
    });
    return isSelected && last.get(line.uid) === index ? [index] : [];
  });
}

/** What was probably meant by a selector that selects nothing; null where nothing is like it. */
export function nearTo({ lines }: Pick<Review, "lines">, terms: readonly Term[]): string | null {
  for (const { field, values } of terms) {
    const all = [...new Set(lines.flatMap((line) => valuesOf(line, field)))];
    for (const value of values) {
      if (all.includes(asWritten(field, value))) continue;
      const near = nearest(value, all);
      if (near !== null) return field === "uid" ? near : `${field}:${near}`;
    }
  }
  return null;
}
