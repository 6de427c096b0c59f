import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { emergencyChangeIsOnRecord as words } from "../../model/reasons/emergency-change-is-on-record.ts";
import type { CheckResult } from "../queries/context.ts";
import {
  byAnswer,
  firstMerged,
  isOfEmergency,
  mergesInWindow,
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
    const found = mergesInWindow(repository, context);
    if (found.is === "none") return found.why;
    const { merged } = found.changes;
    const labelled = merged.filter(({ labels }) =>
      labels?.some((label) => label.toLowerCase() === EMERGENCY),
    );
    const { yes, no, unknown } = byAnswer(labelled, (one) => isOfEmergency(one, repository, context));
    if (no.length > 0)
      return {
        outcome: "fail",
        reason: "emergency-not-on-record",
        with: { changes: pullsOf(no) },
        ...firstMerged(no),
      };
    if (unknown.length > 0)
      return {
        outcome: "unknown",
        reason: "emergency-identity-not-seen",
        with: { changes: pullsOf(unknown) },
      };
    const hidden = merged.filter(({ labels }) => labels === null);
    return hidden.length > 0
      ? { outcome: "unknown", reason: "labels-not-shown", with: { changes: pullsOf(hidden) } }
      : { outcome: "pass", reason: "emergencies-on-record", with: { emergencies: pullsOrNone(yes) } };
  },
});
