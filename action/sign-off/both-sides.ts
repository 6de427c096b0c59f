import type { z } from "zod";
import { readDocument } from "../../model/document.ts";
import type { ChangedFile } from "./facts.ts";

/** A document before and after a pull request; null where there is none, or it cannot be read. */
export function bothSides<Schema extends z.ZodType>(
  schema: Schema,
  { path, before, after }: ChangedFile,
): { before: z.infer<Schema> | null; after: z.infer<Schema> | null } {
  const read = (text: string | null): z.infer<Schema> | null => {
    if (text === null) return null;
    const reading = readDocument(schema, path, text);
    return reading.ok ? reading.data : null;
  };
  return { before: read(before), after: read(after) };
}
