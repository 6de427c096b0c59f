import { Frequency } from "../../control.ts";
import { IDENTITY_KINDS } from "../../identity.ts";
import { SignOffRule } from "../../sign-off.ts";
import { sourceWords } from "../../sources/index.ts";
import { UNIT_STATES } from "../../unit.ts";
import { CRITERION_IDS } from "../../verdict.ts";
import { checkWords } from "../index.ts";
import type { Reasons } from "../reason.ts";
import { samplesOf } from "./sample.ts";

const CHECK = "credential-is-rotated";
const IDS: readonly string[] = [
  ...checkWords.map(({ id }) => id),
  ...IDENTITY_KINDS,
  ...SignOffRule.options,
  ...CRITERION_IDS,
  ...Frequency.options,
  ...UNIT_STATES,
  ...Object.keys(sourceWords),
];
const anyOf = (ids: readonly string[]) =>
  new RegExp(`(?<![\\w«/.:-])(?:${ids.join("|")})(?![\\w»/:-])`, "gu");
/** An id of one word is a word of English; one of several is none, and neither is in Japanese. */
const IN_ENGLISH = anyOf(IDS.filter((id) => id.includes("-")));
const IN_JAPANESE = anyOf(IDS);

/** Data in which every check is one that there is. */
function withCheck(data: unknown, field = ""): unknown {
  if (typeof data === "string") return field === "check" || field === "checks" ? CHECK : data;
  if (Array.isArray(data)) return data.map((item) => withCheck(item, field));
  if (typeof data === "object" && data !== null)
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withCheck(value, name)]));
  return data;
}

/** Sentences that name a check, a kind, a rule, a criterion, a frequency, a state or a source by its id and not by its name. */
export const namedById = (reasons: Reasons): string[] =>
  Object.entries(reasons).flatMap(([name, { data, print }]) =>
    samplesOf(data).flatMap((sample) => {
      const printed = print(withCheck(sample));
      return printed === null
        ? []
        : [...printed.en.matchAll(IN_ENGLISH), ...printed.ja.matchAll(IN_JAPANESE)].map(
            ([id]) => `${name}: ${id}`,
          );
    }),
  );
