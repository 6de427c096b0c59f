import { count } from "../../model/count.ts";

/** What the title counts. */
export interface Counted {
  failed: number;
  unknown: number;
  facts: number;
  /** Conclusions and proposed deficiencies that wait. */
  conclusions?: number;
  deficiencies?: number;
  /** What people changed in the rules, in words; empty for nothing. */
  rules?: string;
  /** True where evidence was changed by hand, which comes before all else. */
  tampered?: boolean;
}

/** Title of an evidence pull request. */
export function titleOf(
  organization: string,
  { failed, unknown, facts, conclusions = 0, deficiencies = 0, rules = "", tampered = false }: Counted,
): string {
  const findings = [
    ...(failed > 0 ? [`${count(failed, "finding")} ${failed === 1 ? "needs" : "need"} a decision`] : []),
    ...(unknown > 0 ? [`${failed > 0 ? unknown : count(unknown, "finding")} could not be evaluated`] : []),
  ];
  const concluded = [
    ...(deficiencies > 0 ? [`${count(deficiencies, "deficiency", "deficiencies")} proposed`] : []),
    ...(conclusions > 0 ? [count(conclusions, "conclusion")] : []),
  ];
  const parts = [
    ...(tampered ? ["evidence was changed by hand"] : []),
    ...(rules === "" ? [] : [rules]),
    ...concluded,
    ...findings,
  ];
  if (parts.length > 0) return `Evidence for ${organization}: ${parts.join(", ")}`;
  if (facts > 0) return `Evidence for ${organization}: ${count(facts, "file")} changed, no new finding`;
  return `Evidence for ${organization}: scan records, nothing changed`;
}
