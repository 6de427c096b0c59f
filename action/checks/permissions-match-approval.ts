import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { permissionsMatchApproval as words } from "../../model/reasons/permissions-match-approval.ts";
import { NOT_SHOWN } from "../../model/reasons/permissions-not-shown.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { permissionsOf } from "../identities/ask.ts";
import { gainedAfter, growth } from "../queries/permissions.ts";

/**
 * An approval that does not say what was approved proves nothing about what the identity may do today, and does not cover
 * what a scan saw it gain afterwards: an App asks for more, and an owner agrees with one click. Where the strict limits hold that is an open question; elsewhere an approval in principle is accepted practice, and what a
 * token may change must be stated anyway (token-permissions-are-stated).
 */
export const permissionsMatchApproval = defineCheck({
  words,
  controls: ["LPE-01", "PRV-01"],
  appliesTo: "identity",
  has: "permissions",
  needs: [],
  suggests: "modify",
  parameters: [],
  assess: (identity, { ownership, tier, widened }): CheckResult<ReasonsOf<typeof words>> => {
    const actual = permissionsOf(identity);
    const approval = ownership?.data.approval ?? null;
    if (ownership === null || approval === null)
      return { outcome: "not-applicable", reason: "no-approval", with: {} };
    const { statement } = ownership;
    if (actual === null) return { outcome: "unknown", ...NOT_SHOWN };
    if (approval.permissions === null) {
      const since = gainedAfter(approval.at, widened, actual);
      if (since.length > 0)
        return {
          outcome: "fail",
          reason: "grown-since-approval",
          with: { more: listed(since, since.length), statement, approved: approval.at },
        };
      return tier === "strict"
        ? { outcome: "unknown", reason: "approval-too-vague", with: { statement } }
        : { outcome: "not-applicable", reason: "approval-without-permissions", with: { statement } };
    }
    const more = growth(actual, approval.permissions);
    const data = { statement, approved: approval.at };
    return more.length === 0
      ? { outcome: "pass", reason: "within-approval", with: data }
      : // Every one is named: each needs an approval of its own.
        {
          outcome: "fail",
          reason: "more-than-approved",
          with: { more: listed(more, more.length), ...data },
        };
  },
});
