import { defineEnglishCheck } from "./check.ts";

/**
 * Where the organisation forbids deploy keys, GitHub disables those that exist without deleting them.
 * https://docs.github.com/en/organizations/managing-organization-settings/restricting-deploy-keys-in-your-organization
 */
export const deployKeysFollowPolicy = defineEnglishCheck({
  id: "deploy-keys-follow-policy",
  question: "Does the organisation allow deploy keys where this one works?",
  risk: "A key that works against the policy shows that the policy is not in force.",
  remedy: "Delete the key and use an App, or allow deploy keys and state why.",
  controls: ["LPE-02"],
  appliesTo: "deploy-key",
  needs: ["organization-settings"],
  parameters: [],
  assess: ({ facts: { enabled } }, { snapshot }) => {
    const allowed = snapshot.organization.facts.deploy_keys_allowed;
    if (allowed === null)
      return {
        outcome: "unknown",
        because:
          "GitHub does not show whether the organisation allows deploy keys; grant the organisation permission Administration: read.",
      };
    if (allowed) return { outcome: "pass", because: "The organisation allows deploy keys." };
    if (enabled === null)
      return {
        outcome: "unknown",
        because:
          "The organisation forbids deploy keys, and GitHub does not say whether this one still works.",
      };
    return enabled
      ? {
          outcome: "fail",
          because: "The organisation forbids deploy keys, and GitHub reports this one as enabled.",
        }
      : {
          outcome: "pass",
          because: "The organisation forbids deploy keys, and GitHub reports this one as disabled.",
        };
  },
});
