import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { identityIsNotShared as words } from "../../model/reasons/identity-is-not-shared.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";

/** GitHub records the credential and never the hand that used it, so only its statement can say whose hands there are. */
export const identityIsNotShared = defineCheck({
  words,
  controls: ["LOG-01", "REV-03"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: "modify",
  revalidates: "shared",
  parameters: [],
  assess: (_identity, { ownership, contested }): CheckResult<ReasonsOf<typeof words>> => {
    const equal = equalClaim(contested);
    if (equal !== null) return { outcome: "unknown", ...equal };
    if (ownership === null) return { outcome: "unknown", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    return data.shared
      ? { outcome: "fail", reason: "shared", with: { statement } }
      : { outcome: "pass", reason: "no-sharing-stated", with: { statement } };
  },
});
