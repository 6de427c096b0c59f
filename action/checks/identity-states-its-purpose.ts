import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { identityStatesItsPurpose as words } from "../../model/reasons/identity-states-its-purpose.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";

export const identityStatesItsPurpose = defineCheck({
  words,
  controls: ["INV-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: [],
  suggests: null,
  parameters: [],
  assess: (_identity, { ownership }): CheckResult<ReasonsOf<typeof words>> => {
    if (ownership === null) return { outcome: "fail", reason: "no-statement", with: {} };
    const { statement, data } = ownership;
    if (data.purpose === null && data.why_non_human === null)
      return { outcome: "fail", reason: "neither-purpose-nor-why-not-a-person", with: { statement } };
    if (data.purpose === null) return { outcome: "fail", reason: "no-purpose", with: { statement } };
    if (data.why_non_human === null)
      return { outcome: "fail", reason: "not-why-not-a-person", with: { statement } };
    return { outcome: "pass", reason: "purpose-and-why-not-a-person", with: { statement } };
  },
});
