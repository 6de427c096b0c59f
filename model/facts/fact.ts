import type { z } from "zod";
import type { Language } from "../language.ts";
import type { Names } from "../text.ts";

/** A piece of a line: our own words, or a text of GitHub's, which is data and never markup. */
export type Piece = string | { readonly data: string };
/** One line of a fact as people read it. */
export type Line = readonly Piece[];

/** One fact that a source of its own reads; null where that was not read. */
export interface Fact<Field extends string = string, Value extends z.ZodType = z.ZodType> {
  /** Its key among the facts, `custom_properties`. */
  field: Field;
  /** What it is where it was read. */
  value: Value;
  /** What people call it. */
  name: Names;
  /** What it says, one line for each thing; none where there is nothing to list. */
  lines: (value: z.output<Value>, language: Language) => readonly Line[];
}

/** Declares a fact. */
export const defineFact = <const Field extends string, Value extends z.ZodType>(
  fact: Fact<Field, Value>,
): Fact<Field, Value> => fact;

/** Its lines in a language, from a value of which only the form is not known; null where it is not the fact's. */
export function factLines(
  { value: form, lines }: Fact,
  value: unknown,
  language: Language,
): readonly Line[] | null {
  const read = form.safeParse(value);
  return read.success ? lines(read.data, language) : null;
}
