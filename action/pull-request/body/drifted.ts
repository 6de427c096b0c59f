import type { Language } from "../../../model/language.ts";
import { WORDS } from "./words.ts";
import type { Drift, DriftDifference } from "../../../model/drift.ts";
import { code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";
import { printDifference, printValue } from "../../../model/reasons/drift/print-drift.ts";
import { sentence } from "../../format/sentence.ts";
import type { List } from "./share.ts";

/** What blocks comes first, then what was not done as stated, then what merely warns. */
const ORDER = ["block", "deficient-operation", "warn"] as const;

/** Differences that nobody has accepted, what blocks first. */
export const openDifferences = ({ differences }: Pick<Drift, "differences">): DriftDifference[] =>
  ORDER.flatMap((verdict) => differences.filter((one) => one.verdict === verdict));

/** How many differences there are of each kind, in one sentence. */
export function driftSentence(
  { differences, rules }: Pick<Drift, "differences" | "rules">,
  language: Language,
): string {
  const own = WORDS[language].drift;
  const of = (verdict: DriftDifference["verdict"]) =>
    differences.filter((one) => one.verdict === verdict).length;
  if (rules.every(({ compared }) => compared === 0)) return own.nothingCompared;
  return differences.length === 0
    ? own.none
    : own.found(differences.length, of("block"), of("deficient-operation"), of("warn"), of("accepted"));
}

/** One line per difference that nobody has accepted: the rule, why, and both places. */
export function driftLines(drift: Pick<Drift, "differences">, language: Language): List {
  const own = WORDS[language].drift;
  return {
    lines: openDifferences(drift).map((one) => {
      const { rule, verdict, left, right } = one;
      const at = ({ file, field, value }: typeof left) =>
        `${code(file)} ${code(field)}: ${value === null ? printValue({ value }, language) : code(shortened(value))}`;
      const why = sentence(shortened(printDifference(one)[language], 1_000), language);
      return `- ${own.line(rule, own.verdict[verdict], why, at(left), at(right))}`;
    }),
    rest: (left) => `- ${own.more(left)}`,
  };
}
