import { defineEnglishCheck } from "./check.ts";

export const twoFactorIsRequired = defineEnglishCheck({
  id: "two-factor-is-required",
  question: "Must every member use two-factor authentication?",
  risk: "A stolen password is then enough to create and to read credentials.",
  remedy: "Require two-factor authentication in the settings of the organisation.",
  controls: ["LPE-02"],
  appliesTo: "organization",
  needs: ["organization-settings"],
  parameters: [],
  assess: ({ facts: { two_factor_required } }) => {
    if (two_factor_required === null)
      return {
        outcome: "unknown",
        because:
          "GitHub does not show the setting to the scanner; grant the organisation permission Administration: read.",
      };
    return two_factor_required
      ? { outcome: "pass", because: "The organisation requires two-factor authentication." }
      : { outcome: "fail", because: "The organisation does not require two-factor authentication." };
  },
});
