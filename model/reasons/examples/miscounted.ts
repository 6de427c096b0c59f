import type { Reasons } from "../reason.ts";
import { samplesOf } from "./sample.ts";

/** One of something with its word in the plural: `1 days`, `1 business days`, `1 people`. */
const MISCOUNTED =
  /(?<![\w.-])1 (?:business |more |open |other )?(?!(?:business|depends|does|has|is|its|reaches|was)\b)(?:[a-z]+s|people)\b/gu;

/** Data with every number in it made one: counts that a sample gives as two, too. */
function onlyOnes(data: unknown): unknown {
  if (typeof data === "number") return 1;
  if (Array.isArray(data)) return data.map(onlyOnes);
  if (typeof data === "object" && data !== null)
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, onlyOnes(value)]));
  return data;
}

/** What English sentences count in the plural although it is one. */
export const miscounted = (reasons: Reasons): string[] =>
  Object.entries(reasons).flatMap(([name, { data, print }]) =>
    samplesOf(data).flatMap((sample) =>
      [...(print(onlyOnes(sample))?.en.matchAll(MISCOUNTED) ?? [])].map(([found]) => `${name}: ${found}`),
    ),
  );
