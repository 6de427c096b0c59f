import { z } from "zod";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";

/** Names that one sentence shows before it only counts the rest. */
const SHOWN = 3;

/** Some names of a list, and how many more there are. */
export const NameList = z.strictObject({
  names: z.array(Text).min(1).describe("The first names, in the order given."),
  more: z.number().int().nonnegative().describe("How many others there are."),
});
export type NameList = z.infer<typeof NameList>;

/** What a reason keeps of a list that is not empty: as many names as its sentence shows. A single one more is shown, too. */
export const listed = <T = string>(names: readonly T[], shown = SHOWN): { names: T[]; more: number } => {
  const kept = names.slice(0, names.length > shown + 1 ? shown : names.length);
  return { names: [...kept], more: names.length - kept.length };
};

/** How many names a list stands for. */
export const sizeOf = ({ names, more }: NameList): number => names.length + more;

/** What Japanese counts things and people by. */
type Counter = "件" | "名";

/** A list inside a sentence: `«a», «b» and 4 more`; in Japanese `«a»、«b»他4件`. Plain where each is a word of ours. */
export function list(
  { names, more }: NameList,
  print: (name: string) => string = quote,
  counter: Counter = "件",
): Names {
  const shown = names.map(print);
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  const last = parts.at(-1) ?? "";
  return {
    en: parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`,
    ja: `${shown.join("、")}${more > 0 ? `他${more}${counter}` : ""}`,
  };
}

/** The same of people. */
export const listPeople = (people: NameList): Names => list(people, quote, "名");
