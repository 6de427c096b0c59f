const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? "" : "s"}`;

/** Title of an evidence pull request. */
export function titleOf(organization: string, { opened, facts }: { opened: number; facts: number }): string {
  if (opened > 0)
    return `Evidence for ${organization}: ${count(opened, "finding")} ${opened === 1 ? "needs" : "need"} a decision`;
  if (facts > 0) return `Evidence for ${organization}: ${count(facts, "file")} changed, no new finding`;
  return `Evidence for ${organization}: scan records, nothing changed`;
}
