import type { z } from "zod";
import { readDocument } from "../../model/document.ts";
import { sameData } from "../../model/same-data.ts";
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

/** Items of which one side alone has the like. */
export const onOneSide = <Item>(then: readonly Item[] = [], now: readonly Item[] = []): Item[] => {
  const without = (items: readonly Item[], others: readonly Item[]) =>
    items.filter((one) => !others.some((other) => sameData(one, other)));
  return [...without(then, now), ...without(now, then)];
};
