import { deployKeysFollowPolicy as words } from "../../model/reasons/deploy-keys-follow-policy.ts";
import { defineCheck } from "./check.ts";

/**
 * Where the organisation forbids deploy keys, GitHub disables those that exist without deleting them.
 * https://docs.github.com/en/organizations/managing-organization-settings/restricting-deploy-keys-in-your-organization
 */
export const deployKeysFollowPolicy = defineCheck({
  words,
  controls: ["LPE-02"],
  appliesTo: "deploy-key",
  needs: ["organization-settings"],
  suggests: null,
  parameters: [],
  assess: ({ facts: { enabled } }, { snapshot }) => {
    const allowed = snapshot.organization.facts.deploy_keys_allowed;
    if (allowed === null) return { outcome: "unknown", reason: "policy-not-shown", with: {} };
    if (allowed) return { outcome: "pass", reason: "allowed", with: {} };
    if (enabled === null)
      return { outcome: "unknown", reason: "forbidden-and-not-shown-whether-enabled", with: {} };
    return enabled
      ? { outcome: "fail", reason: "forbidden-and-enabled", with: {} }
      : { outcome: "pass", reason: "forbidden-and-disabled", with: {} };
  },
});
