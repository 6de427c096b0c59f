import { variableHoldsNoCredential as words } from "../../model/reasons/variable-holds-no-credential.ts";
import { defineCheck } from "./check.ts";

/**
 * A form that an issuer made to be recognised was seen. A name alone is only what somebody called it: the value was
 * looked at and has no known form, which does not show that it opens nothing.
 */
export const variableHoldsNoCredential = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "variable",
  needs: [],
  suggests: "revoke",
  parameters: [],
  assess: ({ facts: { recognised_by: by, looks_like: like } }) => {
    switch (by) {
      case "shape":
        return { outcome: "fail", reason: "value-has-the-form-of", with: { rule: like } };
      case "name":
        return { outcome: "unknown", reason: "name-speaks-of", with: { word: like } };
      default:
        return by satisfies never;
    }
  },
});
