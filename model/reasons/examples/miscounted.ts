import type { Reasons } from "../reason.ts";
import { samplesOf } from "./sample.ts";

/** Words in -s that are no plural. */
const SINGULAR = "business|depends|does|has|is|its|reaches|was|keeps|needs|gives|makes";

/** One of something in the plural, or with the verb of several: `1 days`, `1 privileged identities`, `1 are`. */
const OF_ONE = [
  new RegExp(
    `(?<![\\w.-])1 (?:business |more |open |other )?(?!(?:${SINGULAR})\\b)(?:[a-z]+s|people)\\b`,
    "gu",
  ),
  /(?<![\w.-])1 (?:(?!of )[a-z]+ (?!of )){0,2}(?:[a-z]+ies|people)\b/gu,
  /(?<![\w.-])1 (?:are|were|have|do)\b/gu,
  /\band 1 more (?:is|was|has|does|reaches|keeps)\b/gu,
];
/** Nothing, of which a sentence then says what each of it is. */
const OF_NONE = [
  /(?<![\w.-])(?:0 [a-z][^.;]*, each|all 0)\b/giu,
  /(?<![\d.-])0[件行名](?:の)?(?:すべて|いずれ)/gu,
];

/** Data with every number in it the same: counts that a sample gives as two, too. */
function only(n: number, data: unknown): unknown {
  if (typeof data === "number") return n;
  if (Array.isArray(data)) return data.map((item) => only(n, item));
  if (typeof data === "object" && data !== null)
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, only(n, value)]));
  return data;
}

/** What a sentence counts wrongly: one in the plural, or none as if there were some. */
export const miscountedIn = (sentence: string): string[] =>
  [...OF_ONE, ...OF_NONE].flatMap((wrong) => [...sentence.matchAll(wrong)].map(([found]) => found));

/** What sentences count wrongly where every number is one, or nothing. */
export const miscounted = (reasons: Reasons): string[] =>
  Object.entries(reasons).flatMap(([name, { data, print }]) =>
    samplesOf(data).flatMap((sample) =>
      [1, 0].flatMap((n) => {
        const printed = print(only(n, sample));
        return printed === null
          ? []
          : miscountedIn(`${printed.en} ${printed.ja}`).map((found) => `${name}: ${found}`);
      }),
    ),
  );
