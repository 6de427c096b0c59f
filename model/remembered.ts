import type { z } from "zod";
import { readDocument, type Reading } from "./document.ts";

/** Characters that are remembered of one kind at most; a run that meets more begins anew. */
const MOST = 32_000_000;

/**
 * Reads documents of one kind. The same text at the same path is the same document, and one run reads it several
 * times: as it is in force, as it was before, and with what is proposed. A memo, not state.
 */
export function remembered<Schema extends z.ZodType>(
  schema: Schema,
): (path: string, text: string) => Reading<z.infer<Schema>> {
  const known = new Map<string, Reading<z.infer<Schema>>>();
  let characters = 0;
  return (path, text) => {
    const key = `${path}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = readDocument(schema, path, text);
    if (characters + key.length > MOST) {
      known.clear();
      characters = 0;
    }
    known.set(key, reading);
    characters += key.length;
    return reading;
  };
}
