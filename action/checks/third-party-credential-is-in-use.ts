import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { thirdPartyCredentialIsInUse as words } from "../../model/reasons/third-party-credential-is-in-use.ts";
import { holdingOf } from "../identities/third-party.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { inUse } from "../queries/in-use.ts";

/** The same question as of every credential, of another control: who holds it is outside, so that it is taken back. */
export const thirdPartyCredentialIsInUse = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "identity",
  has: "lastUsed",
  needs: [],
  suggests: "revoke",
  parameters: ["dormant.days"],
  assess: (identity, context): CheckResult<ReasonsOf<typeof words>> => {
    const { outside, named } = holdingOf(identity, context);
    if (outside !== null || named !== null) return inUse("dormant.days", identity, context);
    const { ownership } = context;
    return ownership === null
      ? { outcome: "not-applicable", reason: "no-third-party-known", with: {} }
      : { outcome: "not-applicable", reason: "no-third-party", with: { statement: ownership.statement } };
  },
});
