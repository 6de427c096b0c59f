import type { DriftDifference } from "../../model/drift.ts";
import type { Filed } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { DriftRuleId, Variance } from "../../model/variance.ts";
import type { Difference } from "./rule.ts";

type Place = Variance["differs"][number];

const names = ({ differs }: Variance, { file, field }: Place) =>
  differs.some((one) => one.file === file && one.field === field);

/** Until its last day; where no day is known it has not expired, and the report says so. */
const holds = ({ expires }: Variance, today: Day | null) => today === null || today <= expires;

/** What is a deficiency was done, or was not: no document accepts that. */
const mayBeAccepted = ({ verdict }: Difference) => verdict !== "deficient-operation";

/** A difference of one rule, accepted where a variance names the rule and both places and still holds. */
export function judge(
  difference: Difference,
  rule: DriftRuleId,
  variances: readonly Filed<Variance>[],
  today: Day | null,
): DriftDifference {
  const variance = variances.find(
    ({ data }) =>
      data.rule === rule &&
      names(data, difference.left) &&
      names(data, difference.right) &&
      holds(data, today),
  );
  return variance === undefined || !mayBeAccepted(difference)
    ? { ...difference, rule, variance: null }
    : { ...difference, rule, verdict: "accepted", variance: variance.data.variance };
}
