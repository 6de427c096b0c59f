import { checkWords } from "../index.ts";
import type { Reasons } from "../reason.ts";
import { samplesOf } from "./sample.ts";

const CHECK = "credential-is-rotated";
/** Ids of one word, were there any, would be found in every sentence. */
const IDS = new RegExp(`\\b(?:${checkWords.map(({ id }) => id).join("|")})\\b`, "gu");

/** Data in which every check is one that there is. */
function withCheck(data: unknown, field = ""): unknown {
  if (typeof data === "string") return field === "check" || field === "checks" ? CHECK : data;
  if (Array.isArray(data)) return data.map((item) => withCheck(item, field));
  if (typeof data === "object" && data !== null)
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withCheck(value, name)]));
  return data;
}

/** Sentences that name a check by its id, where people know it by its title. */
export const checksById = (reasons: Reasons): string[] =>
  Object.entries(reasons).flatMap(([name, { data, print }]) =>
    samplesOf(data).flatMap((sample) => {
      const printed = print(withCheck(sample));
      return printed === null
        ? []
        : [...`${printed.en} ${printed.ja}`.matchAll(IDS)].map(([id]) => `${name}: ${id}`);
    }),
  );
