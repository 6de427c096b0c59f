import { count } from "../../model/count.ts";
import type { Drift, DriftDifference, DriftSide } from "../../model/drift.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import { printDifference, printNotCompared } from "../../model/reasons/drift/print-drift.ts";
import { prose } from "../format/prose.ts";
import type { DriftRule } from "./rule.ts";

type Verdict = DriftDifference["verdict"];

/** Verdicts in the order people need them, with what each asks for. */
const SECTIONS: readonly (readonly [Verdict, string, string])[] = [
  ["block", "Blocking", "Each must be resolved, or accepted by a variance, before controls may change."],
  [
    "deficient-operation",
    "Deficient in operation",
    "The documents hold; what was done departs from them, and no variance accepts that.",
  ],
  ["warn", "Warnings", "Somebody should look; nothing waits for it."],
  ["accepted", "Accepted by a variance", "Each blocks again when its variance expires."],
];

const sideRow = (name: string, { file, field, value, normalised }: DriftSide): string[] => [
  name,
  cellCode(file),
  cellCode(field),
  cellCode(value),
  cellCode(normalised),
];

function difference(one: DriftDifference, rules: ReadonlyMap<string, DriftRule>): string {
  const { rule, control, left, right, variance } = one;
  const said = printDifference(one);
  const effect = rules.get(rule)?.effect;
  return [
    `### ${rule}${control === null ? "" : `, ${control}`}`,
    [prose(said.en), `<span lang="ja">${prose(said.ja)}</span>`].join("\n\n"),
    table(
      ["Side", "File", "Field", "Stands there", "Compared as"],
      [sideRow("One", left), sideRow("Other", right)],
    ),
    variance === null ? (effect?.en ?? "") : `The variance ${code(variance)} accepts it until it expires.`,
  ].join("\n\n");
}

function account({ rules: accounts }: Drift, rules: ReadonlyMap<string, DriftRule>): string {
  return table(
    ["Rule", "Compares", "Comparisons", "Differences", "Not known"],
    accounts.map(({ rule, compared, differences, unknown }) => [
      rule,
      rules.get(rule)?.compares.en ?? "",
      String(compared),
      String(differences),
      printNotCompared(unknown).en,
    ]),
  );
}

/** The report for people: what blocks first, both texts of each, and what every rule did and could not do. */
export function body(drift: Drift, catalogue: readonly DriftRule[]): string {
  const rules = new Map<string, DriftRule>(catalogue.map((rule) => [rule.id, rule]));
  const of = (verdict: Verdict) => drift.differences.filter((one) => one.verdict === verdict);
  const total = drift.differences.length;
  const blocking = of("block").length;
  return [
    `# Drift of ${code(drift.organization)}`,
    total === 0
      ? "No difference was found between what the documents state, and between what they state and what was done, as far as each rule below could look."
      : `${count(total, "difference was", "differences were")} found, of which ${blocking} ${blocking === 1 ? "blocks" : "block"}.`,
    ...SECTIONS.flatMap(([verdict, title, means]) => {
      const found = of(verdict);
      return found.length === 0 ? [] : [`## ${title}`, means, ...found.map((one) => difference(one, rules))];
    }),
    "## What each rule compared",
    account(drift, rules),
  ].join("\n\n");
}
