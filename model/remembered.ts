import type { z } from "zod";
import { readDocument, type Reading } from "./document.ts";

/** Documents that are remembered at most; a run that meets more begins anew. */
const MOST = 10_000;

/**
 * Reads documents of one kind. The same text at the same path is the same document, and one run reads what people
 * state several times: as it is in force, as it was before, and with what is proposed. A memo, not state.
 */
export function remembered<Schema extends z.ZodType>(
  schema: Schema,
): (path: string, text: string) => Reading<z.infer<Schema>> {
  const known = new Map<string, Reading<z.infer<Schema>>>();
  return (path, text) => {
    const key = `${path}\n${text}`;
    const reading = known.get(key) ?? readDocument(schema, path, text);
    if (known.size >= MOST) known.clear();
    known.set(key, reading);
    return reading;
  };
}
