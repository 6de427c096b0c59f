import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { outsideMachineAccountHasAVendor as words } from "../../model/reasons/outside-machine-account-has-a-vendor.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import { defineCheck } from "./check.ts";

/** Only a document says who is behind an account; whether that vendor is on the register is asked of every identity. */
export const outsideMachineAccountHasAVendor = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "machine-user",
  needs: [],
  suggests: null,
  parameters: [],
  restsOnStatement: true,
  exempt: ({ facts }) =>
    facts.role === "outside" ? null : { reason: "belongs-to-the-organization", with: {} },
  assess: (_account, { ownership, contested }): CheckResult<ReasonsOf<typeof words>> => {
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "unknown", ...equal };
    if (ownership === null) return { outcome: "unknown", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    return data.vendor === null
      ? { outcome: "fail", reason: "no-vendor", with: { statement } }
      : { outcome: "stated", reason: "names-vendor", with: { vendor: data.vendor } };
  },
});
