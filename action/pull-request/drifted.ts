import { count } from "../../model/count.ts";
import type { Drift, DriftDifference } from "../../model/drift.ts";
import { code } from "../../model/markdown.ts";
import { shortened } from "../../model/quote.ts";
import { printDifference } from "../../model/reasons/drift/print-drift.ts";
import { prose } from "../format/prose.ts";
import type { List } from "./share.ts";

/** What blocks comes first, then what was not done as stated, then what merely warns. */
const ORDER = ["block", "deficient-operation", "warn"] as const;

const WORDS: Readonly<Record<DriftDifference["verdict"], string>> = {
  block: "blocks",
  "deficient-operation": "not performed as stated",
  warn: "warns",
  accepted: "accepted",
};

/** Differences that nobody has accepted, what blocks first. */
export const openDifferences = ({ differences }: Pick<Drift, "differences">): DriftDifference[] =>
  ORDER.flatMap((verdict) => differences.filter((one) => one.verdict === verdict));

/** How many differences there are of each kind, in one sentence. */
export function driftSentence({ differences, rules }: Pick<Drift, "differences" | "rules">): string {
  const of = (verdict: DriftDifference["verdict"]) =>
    differences.filter((one) => one.verdict === verdict).length;
  if (rules.every(({ compared }) => compared === 0))
    return "Nothing was compared: no document that must agree with another was found under controls/.";
  if (differences.length === 0) return "No document differs from another where they must agree.";
  return `${count(differences.length, "difference")} between documents: ${of("block")} blocking, ${of("deficient-operation")} in what was performed, ${of("warn")} to look at, ${of("accepted")} accepted by a variance.`;
}

/** One line per difference that nobody has accepted: the rule, why, and both places. */
export function driftLines(drift: Pick<Drift, "differences">): List {
  return {
    lines: openDifferences(drift).map((one) => {
      const { rule, verdict, left, right } = one;
      const at = ({ file, field, value }: typeof left) =>
        `${code(file)} ${code(field)}: ${code(shortened(value))}`;
      return `- ${rule} ${WORDS[verdict]}: ${prose(shortened(printDifference(one).en, 1_000))} ${at(left)}; ${at(right)}.`;
    }),
    rest: (left) => `- and ${count(left, "more difference")}; the drift report has each.`,
  };
}
