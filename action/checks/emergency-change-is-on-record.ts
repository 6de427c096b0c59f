import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { emergencyChangeIsOnRecord as words } from "../../model/reasons/emergency-change-is-on-record.ts";
import type { CheckResult } from "../queries/context.ts";
import {
  changesInWindow,
  firstMerged,
  isOfEmergency,
  pullsOf,
  pullsOrNone,
  withoutFinancialChange,
} from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

const EMERGENCY = "emergency";

export const emergencyChangeIsOnRecord = defineCheck({
  words,
  controls: ["CHG-01"],
  appliesTo: "repository",
  needs: ["merged-pull-requests"],
  parameters: [],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const changes = changesInWindow(repository, context);
    if (changes === null) return { outcome: "unknown", reason: "changes-not-asked", with: {} };
    const { merged } = changes;
    if (merged.length === 0) return { outcome: "not-applicable", reason: "nothing-merged", with: {} };
    const labelled = merged
      .filter(({ labels }) => labels?.some((label) => label.toLowerCase() === EMERGENCY) === true)
      .map((one) => ({ one, is: isOfEmergency(one, repository, context) }));
    const that = (answer: boolean | null) => labelled.filter(({ is }) => is === answer).map(({ one }) => one);
    const failed = that(false);
    if (failed.length > 0)
      return {
        outcome: "fail",
        reason: "emergency-not-on-record",
        with: { changes: pullsOf(failed) },
        ...firstMerged(failed),
      };
    const unseen = that(null);
    if (unseen.length > 0)
      return {
        outcome: "unknown",
        reason: "emergency-identity-not-seen",
        with: { changes: pullsOf(unseen) },
      };
    const hidden = merged.filter(({ labels }) => labels === null);
    return hidden.length > 0
      ? { outcome: "unknown", reason: "labels-not-shown", with: { changes: pullsOf(hidden) } }
      : { outcome: "pass", reason: "emergencies-on-record", with: { emergencies: pullsOrNone(that(true)) } };
  },
});
