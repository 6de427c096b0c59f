import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { reportingRelevanceIsDecided as words } from "../../model/reasons/reporting-relevance-is-decided.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";

/** What nobody decided is presumed to matter, so that the lack is a finding wherever the identity is used. */
export const reportingRelevanceIsDecided = defineCheck({
  words,
  controls: ["INV-03"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: null,
  parameters: [],
  assess: (_identity, { ownership, contested, today }): CheckResult<ReasonsOf<typeof words>> => {
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "fail", ...equal };
    if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    if (data.reporting === null) return { outcome: "fail", reason: "undecided", with: { statement } };
    const { capabilities, decided_by: by, decided_on: on } = data.reporting;
    if (on > today) return { outcome: "fail", reason: "decision-dated-ahead", with: { statement, on } };
    return capabilities.length === 0
      ? { outcome: "pass", reason: "decided-that-it-can-do-nothing", with: { by, on } }
      : { outcome: "pass", reason: "decided-what-it-can-do", with: { by, on, capabilities } };
  },
});
