import { oneWidth } from "./reading.ts";

/** The same sentence but for its width, case, blanks and last stop. */
export const plainly = (text: string): string =>
  oneWidth(text)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.。]$/, "")
    .trim();

/** The pairs of neighbouring letters of a sentence. */
export const pairsIn = (text: string): ReadonlySet<string> => {
  const letters = Array.from(plainly(text)).filter((one) => one.trim() !== "");
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`));
};

/** How much of two sentences is the same, from 0 to 1, by their pairs of neighbouring letters, in any language. */
export const likeness = (one: string, other: string): number => likenessOf(pairsIn(one), pairsIn(other));

/** The same of pairs that are at hand, where one sentence is held against many. */
export function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}
