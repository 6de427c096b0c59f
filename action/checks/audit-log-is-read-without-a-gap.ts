import { addDays, dayOf } from "../../model/instant.ts";
import { withoutAuditLog } from "../../model/organization-facts/audit-log.ts";
import { auditLogIsReadWithoutAGap as words } from "../../model/reasons/audit-log-is-read-without-a-gap.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

type Result = CheckResult<ReasonsOf<typeof words>>;

/** Days for which a gap counts after its end: somebody looks back on a year. */
const COUNTS = 366;

/** A gap stays recorded for good; here it counts as long as a period that it lies in is concluded on. */
export const auditLogIsReadWithoutAGap = defineCheck({
  words,
  controls: ["LOG-01"],
  appliesTo: "organization",
  needs: ["audit-log"],
  parameters: [],
  assess: ({ facts: { audit_log: log, plan } }, { today }): Result => {
    if (log === null) return { outcome: "unknown", reason: "not-given-to-programs", with: {} };
    const last = log.gaps.at(-1);
    if (last !== undefined && addDays(dayOf(last.until), COUNTS) > today)
      return {
        outcome: "fail",
        reason: "not-known-between",
        with: { from: dayOf(last.from), until: dayOf(last.until) },
      };
    // What was read before the plan changed stays known, and says nothing of today.
    if (withoutAuditLog(plan)) return { outcome: "unknown", reason: "not-given-to-programs", with: {} };
    return { outcome: "pass", reason: "read-since", with: { since: dayOf(last?.until ?? log.since) } };
  },
});
