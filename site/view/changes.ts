import { compareLeaves, leavesOf } from "../../model/leaves.ts";
import { type FieldChange, printReasons } from "./reasons.ts";

/** What one revision changed against the one before it. */
export type Change =
  | { what: "recorded" }
  | { what: "changed"; fields: readonly FieldChange[] }
  /** One of the two revisions is not a document that can be read; its commit is the only witness. */
  | { what: "unreadable" }
  | { what: "deleted" };

/** Compares a file's texts, newest first (null where it was deleted): one change for every text. */
export function changesOf(texts: readonly (string | null)[]): Change[] {
  // A file with one revision has nothing to compare and need not be parsed again.
  if (texts.length === 1) return [texts[0] === null ? { what: "deleted" } : { what: "recorded" }];
  const fields = texts.map((text) => (text === null ? null : leavesOf(text)));
  return texts.map((text, index): Change => {
    const after = fields[index];
    if (text === null) return { what: "deleted" };
    // The first text, or the first after a deletion.
    if (texts[index + 1] === undefined || texts[index + 1] === null)
      return after ? { what: "recorded" } : { what: "unreadable" };
    const [before, earlier] = [fields[index + 1], texts[index + 1] ?? ""];
    return before && after
      ? { what: "changed", fields: printReasons(compareLeaves(before, after), earlier, text) }
      : { what: "unreadable" };
  });
}
