import { ledger, type Options, type Step } from "./contract-step.ts";
import type { Example } from "./example.ts";

/** From now on only selected actions may run. */
const selecting = ({ world }: Example): Options => {
  for (const { actions } of world.organizations) actions.allowed_actions = "selected";
  return {};
};

/** From now on the plan is another. */
const onPlan =
  (name: string) =>
  ({ world }: Example): Options => {
    for (const { plan } of world.organizations) plan.name = name;
    return {};
  };

/** Policies of the organisation and of a repository, and who has access to what. */
export const policySteps: Step[] = [
  ["GET", "/orgs/acme/actions/permissions/selected-actions", 409],
  ["GET", "/orgs/acme/actions/permissions/selected-actions", 200, selecting],
  ["GET", "/orgs/acme/actions/permissions/fork-pr-contributor-approval", 200],
  ["GET", "/orgs/acme/actions/permissions/fork-pr-workflows-private-repos", 200],
  ["GET", "/orgs/acme/actions/permissions/fork-pr-workflows-private-repos", 403, { token: "bare-token" }],
  ["GET", "/orgs/acme/actions/oidc/customization/sub", 200],
  ["GET", "/orgs/acme/outside_collaborators", 200],
  ["GET", "/orgs/acme/outside_collaborators", 403, { token: "bare-token" }],
  ["GET", "/orgs/acme/settings/immutable-releases", 200],
  ["GET", "/orgs/acme/audit-log", 404, onPlan("team")],
  ["GET", "/orgs/acme/audit-log?phrase=action:public_key&order=asc&per_page=1", 200, onPlan("enterprise")],
  ["GET", "/orgs/acme/audit-log?phrase=created:>=2020-01-01", 200],
  ["GET", "/orgs/acme/audit-log", 403, { token: "bare-token" }],
  ["GET", "/orgs/acme/secret-scanning/alerts?state=open", 200],
  ["GET", "/orgs/acme/secret-scanning/alerts?hide_secret=true", 200],
  ["GET", "/orgs/acme/secret-scanning/alerts", 403, { token: "bare-token" }],
  ["GET", `${ledger}/collaborators?permission=admin`, 200],
  ["GET", `${ledger}/actions/oidc/customization/sub`, 200],
  ["GET", `${ledger}/actions/permissions`, 200],
  ["GET", `${ledger}/actions/permissions/workflow`, 200],
  ["GET", `${ledger}/actions/permissions/fork-pr-contributor-approval`, 200],
  ["GET", `${ledger}/actions/permissions/fork-pr-workflows-private-repos`, 200],
  ["GET", `${ledger}/actions/permissions`, 403, { token: "bare-token" }],
];
