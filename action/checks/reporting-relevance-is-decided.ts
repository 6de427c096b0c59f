import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { reportingRelevanceIsDecided as words } from "../../model/reasons/reporting-relevance-is-decided.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { permissionsOf } from "../identities/ask.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { gainedAfter } from "../queries/permissions.ts";

/**
 * What nobody decided is presumed to matter, so that the lack is a finding wherever the identity is used. A decision is
 * about what the identity could do on that day: what a scan saw it gain later, and it still holds, nobody decided on.
 */
export const reportingRelevanceIsDecided = defineCheck({
  words,
  controls: ["INV-03"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: null,
  parameters: [],
  assess: (identity, { ownership, contested, today, widened }): CheckResult<ReasonsOf<typeof words>> => {
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "fail", ...equal };
    if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    if (data.reporting === null) return { outcome: "fail", reason: "undecided", with: { statement } };
    const { capabilities, decided_by: by, decided_on: on } = data.reporting;
    if (on > today) return { outcome: "fail", reason: "decision-dated-ahead", with: { statement, on } };
    const actual = permissionsOf(identity);
    const more = actual === null ? [] : gainedAfter(on, widened, actual);
    if (more.length > 0)
      return { outcome: "fail", reason: "grown-since-decision", with: { statement, on, more: listed(more) } };
    return capabilities.length === 0
      ? { outcome: "pass", reason: "decided-that-it-can-do-nothing", with: { by, on } }
      : { outcome: "pass", reason: "decided-what-it-can-do", with: { by, on, capabilities } };
  },
});
