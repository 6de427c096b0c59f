import { z } from "zod";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Settings = z.object({
  two_factor_requirement_enabled: z.boolean().nullish(),
  deploy_keys_enabled_for_repositories: z.boolean().nullish(),
  default_repository_permission: z.string().nullish(),
  public_repos: z.number().int().nonnegative().nullish(),
  total_private_repos: z.number().int().nonnegative().nullish(),
  owned_private_repos: z.number().int().nonnegative().nullish(),
  plan: z.object({ name: z.string() }).nullish(),
});

/** The organisation's own settings. Without the permission GitHub leaves fields out: absent is not false. */
export const organizationSettings: Source = {
  id: "organization-settings",
  endpoints: ["GET /orgs/{org}"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  further: [{ name: "organization_plan", level: "read", of: "organization" }],
  plan: null,
  unit: "the organisation",
  meaning: {
    refused: "A refusal leaves every setting unknown.",
    notFound: "404 does not occur: the organisation was seen when the scan began.",
    empty: "A setting that is left out or null was not visible, and is never read as false.",
  },
  gives: [],
  needs: [],
  async collect({ ask, organization }) {
    const permission = this.permission;
    const reading = await ask.get({
      route: "GET /orgs/{org}",
      parameters: { org: organization.login },
      schema: Settings,
      permission,
    });
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    const found = dataOf(reading);
    if (found === null) return { units: [unitOf(address, reading, 0)] };
    // Shown to owners, and to an App with a permission of its own.
    const plan = found.plan?.name ?? null;
    const facts = {
      two_factor_required: found.two_factor_requirement_enabled ?? null,
      deploy_keys_allowed: found.deploy_keys_enabled_for_repositories ?? null,
      default_repository_permission: found.default_repository_permission ?? null,
    };
    const hidden = Object.values(facts).filter((value) => value === null).length;
    const unit = unitOf(
      address,
      hidden === 0
        ? reading
        : {
            state: "partial",
            data: found,
            reason: { reason: "settings-left-out", with: { settings: hidden } },
            remedy: ask.remedy(permission),
          },
      1,
    );
    const { public_repos: open, total_private_repos, owned_private_repos } = found;
    const hidden_repos = total_private_repos ?? owned_private_repos;
    return {
      units: [unit],
      organization: { ...facts, plan },
      plan,
      repositoryCount:
        typeof open === "number" && typeof hidden_repos === "number"
          ? { public: open, private: hidden_repos }
          : null,
    };
  },
};
