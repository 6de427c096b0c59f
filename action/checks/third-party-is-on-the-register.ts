import { addDays } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { thirdPartyIsOnTheRegister as words } from "../../model/reasons/third-party-is-on-the-register.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { limitFrom } from "../queries/limit.ts";

/** An assessment, and the report it rests on, is for a year; no regime sets another number. */
const ASSESSED_DAYS = 365;

export const thirdPartyIsOnTheRegister = defineCheck({
  words,
  controls: ["TPI-01"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: null,
  parameters: [],
  assess: (_identity, { ownership, contested, governance, today }): CheckResult<ReasonsOf<typeof words>> => {
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "unknown", ...equal };
    if (ownership === null) return { outcome: "unknown", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    if (data.vendor === null)
      return { outcome: "not-applicable", reason: "no-third-party", with: { statement } };
    const vendor = governance.vendors.find((one) => one.data.vendor === data.vendor)?.data;
    if (vendor === undefined)
      return { outcome: "fail", reason: "not-on-the-register", with: { vendor: data.vendor } };
    const { name, contract, contract_ends: ended, last_assessed: assessed } = vendor;
    if (contract === null) return { outcome: "fail", reason: "no-contract", with: { name } };
    if (ended !== null && today > ended)
      return { outcome: "fail", reason: "contract-ended", with: { name, ended }, since: addDays(ended, 1) };
    if (assessed === null) return { outcome: "fail", reason: "never-assessed", with: { name } };
    if (assessed > today)
      return { outcome: "fail", reason: "assessment-dated-ahead", with: { name, assessed } };
    const { reached: until, over, since } = limitFrom(assessed, ASSESSED_DAYS, today);
    const why = { name, assessed, until };
    return over
      ? { outcome: "fail", reason: "assessment-too-old", with: why, since }
      : { outcome: "pass", reason: "assessed-within-a-year", with: why };
  },
});
