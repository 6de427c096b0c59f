import { twoFactorIsRequired as words } from "../../model/reasons/two-factor-is-required.ts";
import { defineCheck } from "./check.ts";

export const twoFactorIsRequired = defineCheck({
  words,
  controls: ["LPE-02"],
  appliesTo: "organization",
  needs: ["organization-settings"],
  parameters: [],
  assess: ({ facts: { two_factor_required } }) => {
    if (two_factor_required === null) return { outcome: "unknown", reason: "setting-not-shown", with: {} };
    return two_factor_required
      ? { outcome: "pass", reason: "two-factor-required", with: {} }
      : { outcome: "fail", reason: "two-factor-not-required", with: {} };
  },
});
