import type { z } from "zod";

/** How often a schema has been asked. A memo, not state. */
const asked = new WeakMap<object, number>();
/** From here on it pays that zod makes code of a schema, which takes as long as it reads so many values without. */
const OFTEN = 200;

/**
 * Asks a schema about a value. zod makes code of an object's schema the first time it is asked, and most runs ask most
 * schemas a few times: only one that is asked often is to be made code of. `of` is what is counted where a schema is
 * made for one question, such as a list of it.
 * https://zod.dev/packages/core
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  of: z.ZodType = schema,
): z.ZodSafeParseResult<z.output<Schema>> {
  const before = asked.get(of) ?? 0;
  asked.set(of, before + (Array.isArray(value) ? value.length : 1));
  return schema.safeParse(value, { jitless: before < OFTEN });
}
