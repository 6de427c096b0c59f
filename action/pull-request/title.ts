import { count } from "../../model/count.ts";

/** What the title counts. */
export interface Counted {
  failed: number;
  unknown: number;
  facts: number;
}

/** Title of an evidence pull request. */
export function titleOf(organization: string, { failed, unknown, facts }: Counted): string {
  const findings = [
    ...(failed > 0 ? [`${count(failed, "finding")} ${failed === 1 ? "needs" : "need"} a decision`] : []),
    ...(unknown > 0 ? [`${failed > 0 ? unknown : count(unknown, "finding")} could not be judged`] : []),
  ];
  if (findings.length > 0) return `Evidence for ${organization}: ${findings.join(", ")}`;
  if (facts > 0) return `Evidence for ${organization}: ${count(facts, "file")} changed, no new finding`;
  return `Evidence for ${organization}: scan records, nothing changed`;
}
