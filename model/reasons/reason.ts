import { z } from "zod";
import { type Names, Slug, Text } from "../text.ts";
import { parse } from "../parse.ts";

/** What a reason may carry: what JSON holds. Days and names, numbers and ids; nothing that changes with the clock. */
export type Datum = string | number | boolean | null | readonly Datum[] | Data;
export interface Data {
  readonly [name: string]: Datum;
}

const Datum: z.ZodType<Datum> = z.lazy(() =>
  z.union([Text, z.number(), z.boolean(), z.null(), z.array(Datum), Data]),
);
/** The data of any reason, whatever its name. */
export const Data: z.ZodType<Data> = z.record(z.string(), Datum);

/** Why an outcome is what it is: a name, and what its sentence is printed from. */
export interface Reason<Name extends string = string, With = Data> {
  reason: Name;
  with: With;
}

/** The same as records keep it. */
export const RecordedReason = z.strictObject({
  reason: Slug.describe("Name of the reason."),
  with: Data.describe("What its sentence is printed from."),
});
export type RecordedReason = z.infer<typeof RecordedReason>;

/** The sentence of one reason in both languages, and the shape of its data. */
export interface Sentences<With = unknown> {
  data: z.ZodType<With>;
  /** The sentence in each language; null where the data has not the shape that this version knows. */
  print: (data: unknown) => Names | null;
  /** The clauses that the sentence is made of, by name; none where it is whole by itself. */
  clauses?: Reasons;
}

/** Declares the sentence of a reason: the shape of its data, then the sentence in English and in Japanese. */
export function sentences<Shape extends z.ZodRawShape>(
  shape: Shape,
  print: (data: z.output<z.ZodObject<Shape, z.core.$strict>>) => Names,
): Sentences<z.output<z.ZodObject<Shape, z.core.$strict>>> {
  const data = z.strictObject(shape);
  return {
    data,
    print: oncePerData((given) => {
      const read = parse(data, given);
      return read.success ? print(read.data) : null;
    }),
  };
}

/** Sentences of one reason that are remembered at most; where there are more, remembering begins anew. */
const MOST = 1_000;

/** A large organisation says a sentence of the same data a hundred thousand times. A memo, not state. */
function oncePerData(print: Sentences["print"]): Sentences["print"] {
  const known = new Map<string, Names | null>();
  return (given) => {
    const key = JSON.stringify([given]);
    const printed = known.get(key);
    if (printed !== undefined) return printed;
    const names = print(given);
    if (known.size >= MOST) known.clear();
    known.set(key, names);
    return names;
  };
}

/** Sentences by the names of their reasons. */
export type Reasons = Readonly<Record<string, Sentences>>;

/** The reasons that sentences are for, each with its data. */
export type ReasonIn<All extends Reasons> = Extract<
  {
    [Name in keyof All & string]: All[Name] extends Sentences<infer With> ? Reason<Name, With> : never;
  }[keyof All & string],
  Reason
>;
