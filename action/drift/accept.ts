import type { DriftDifference } from "../../model/drift.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import { roleAmong } from "../../model/roster.ts";
import type { DriftRuleId, Variance } from "../../model/variance.ts";
import type { Difference } from "./rule.ts";

/** What decides whether a variance counts. */
type Stated = Pick<Governance, "variances" | "configuration" | "entities">;
type FieldOfDocument = Variance["differs"][number];

const names = ({ differs }: Variance, { file, field }: FieldOfDocument) =>
  differs.some((one) => one.file === file && one.field === field);

/** From the day of its approval to its last day; where no day is known it holds, and the report says so. */
const holds = ({ approved_on: from, expires }: Variance, today: Day | null) =>
  today === null || (from <= today && today <= expires);

/** True when who approved it held, on that day, a role that countersign.yml lets approve variances. */
const isAuthorised = ({ approved_by: by, approved_on: on }: Variance, stated: Stated): boolean =>
  roleAmong(stated.configuration.authority.variance, by, on, stated) !== null;

/** What is a deficiency was done, or was not: no document accepts that. */
const mayBeAccepted = ({ verdict }: Difference) => verdict !== "deficient-operation";

/** A difference of one rule, accepted where a variance with authority names the rule and both places and still holds. */
export function acceptOrKeep(
  difference: Difference,
  rule: DriftRuleId,
  stated: Stated,
  today: Day | null,
): DriftDifference {
  const variance = stated.variances.find(
    ({ data }) =>
      data.rule === rule &&
      names(data, difference.left) &&
      names(data, difference.right) &&
      holds(data, today) &&
      isAuthorised(data, stated),
  );
  return variance === undefined || !mayBeAccepted(difference)
    ? { ...difference, rule, variance: null }
    : { ...difference, rule, verdict: "accepted", variance: variance.data.variance };
}
