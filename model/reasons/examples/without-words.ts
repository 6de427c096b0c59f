import type { Reasons } from "../reason.ts";
import { samplesOf } from "./sample.ts";

/** What a template leaves where its data is missing or of another shape. */
const HOLE = /undefined|\[object|NaN|\$\{/;

/** Reasons that one of their samples does not print, or not in both languages. */
export const withoutWords = (reasons: Reasons): string[] =>
  Object.entries(reasons).flatMap(([name, { data, print }]) => {
    const printed = samplesOf(data).map(print);
    const fine = printed.every(
      (one) => one !== null && one.en !== "" && one.ja !== "" && !HOLE.test(`${one.en} ${one.ja}`),
    );
    return printed.length > 0 && fine ? [] : [name];
  });
