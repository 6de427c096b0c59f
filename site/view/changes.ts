import { fieldsOf, type Fields } from "./fields.ts";

/** One field of a document that differs between two revisions; null where the field did not exist. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** What one revision changed against the one before it. */
export type Change =
  | { what: "recorded" }
  | { what: "changed"; fields: readonly FieldChange[] }
  /** One of the two revisions is not a document that can be read; its commit is the only witness. */
  | { what: "unreadable" }
  | { what: "deleted" };

/** Fields that differ, by name in the order the newer document has them, then those that are gone. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  const changed = [...after]
    .filter(([field, value]) => before.get(field) !== value)
    .map(([field, value]) => ({ field, before: before.get(field) ?? null, after: value }));
  const gone = [...before]
    .filter(([field]) => !after.has(field))
    .map(([field, value]) => ({ field, before: value, after: null }));
  return [...changed, ...gone];
}

/** Compares a file's texts, newest first (null where it was deleted): one change for every text. */
export function changesOf(texts: readonly (string | null)[]): Change[] {
  // A file with one revision has nothing to compare and need not be parsed again.
  if (texts.length === 1) return [texts[0] === null ? { what: "deleted" } : { what: "recorded" }];
  const fields = texts.map((text) => (text === null ? null : fieldsOf(text)));
  return texts.map((text, index): Change => {
    const after = fields[index];
    if (text === null) return { what: "deleted" };
    // The first text, or the first after a deletion.
    if (texts[index + 1] === undefined || texts[index + 1] === null)
      return after ? { what: "recorded" } : { what: "unreadable" };
    const before = fields[index + 1];
    return before && after
      ? { what: "changed", fields: compareFields(before, after) }
      : { what: "unreadable" };
  });
}
