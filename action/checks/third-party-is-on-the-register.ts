import { addDays } from "../../model/instant.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { thirdPartyIsOnTheRegister as words } from "../../model/reasons/third-party-is-on-the-register.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { holdingOf } from "../identities/third-party.ts";
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
  assess: (identity, context): Answer => {
    const { ownership, contested, governance, today } = context;
    const { account, outside, named, listed } = holdingOf(identity, context);
    const equal = equalClaim(contested);
    if (equal !== null && listed === undefined) return { outcome: "unknown", ...equal };
    if (named === null && listed === undefined) return withoutVendor(outside, account, ownership);
    const vendor = governance.vendors.find((one) => one.data.vendor === named)?.data ?? listed;
    if (vendor === undefined)
      return { outcome: "fail", reason: "not-on-the-register", with: { vendor: named ?? "" } };
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

type Answer = CheckResult<ReasonsOf<typeof words>>;

/** What nobody says a third party holds. Of a kind that others may have, GitHub's word on whose it is counts for more. */
function withoutVendor(
  outside: string | null,
  account: string | null | undefined,
  ownership: Context["ownership"],
): Answer {
  if (outside !== null) return { outcome: "fail", reason: "of-no-vendor", with: { account: outside } };
  if (account === null) return { outcome: "unknown", reason: "account-not-shown", with: {} };
  return ownership === null
    ? { outcome: "unknown", reason: "no-statement", with: {} }
    : { outcome: "not-applicable", reason: "no-third-party", with: { statement: ownership.statement } };
}
