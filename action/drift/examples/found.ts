import type { Drift, DriftDifference } from "../../../model/drift.ts";
import { printPhrase } from "../../../model/reasons/drift/phrases.ts";
import type { DriftInput } from "../drift-input.ts";
import { driftOf } from "../drift.ts";

/** Differences that one rule found, as `verdict: left file field <> right file field: what it compared`. */
export const foundBy = (rule: string, input: DriftInput): string[] => {
  const name = ({ file, field }: DriftDifference["left"]) =>
    `${file.replace(/^controls\/(?:regimes\/)?/, "").replace(/\.md$/, "")} ${field}`;
  const compared = ({ normalised }: DriftDifference["left"]) =>
    typeof normalised === "string" ? normalised : printPhrase(normalised).en;
  return driftOf(input)
    .drift.differences.filter((one) => one.rule === rule)
    .map(
      ({ verdict, left, right }) =>
        `${verdict}: ${name(left)} <> ${name(right)}: ${compared(left)} <> ${compared(right)}`,
    );
};

/** What one rule compared. */
export const accountOf = (rule: string, input: DriftInput): Drift["rules"][number] | undefined =>
  driftOf(input).drift.rules.find((one) => one.rule === rule);
