import { expect, test } from "vitest";
import type { ActionsPolicy } from "../../model/repository-facts/actions-policy.ts";
import { actionsAreRestricted as check } from "./actions-are-restricted.ts";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aRepository, aSnapshot, anOrganization } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";

const policyOf = (permissions: ActionsPolicy["permissions"]): ActionsPolicy => ({
  permissions,
  workflow_token: null,
  fork_approval: "not-public",
  private_forks: null,
});
const own = (allowed: "all" | "local_only" | "selected" | null, enabled = true) =>
  policyOf({ enabled, allowed, sha_pinning: null });
const chosen = (patterns: string[]) => ({ github_owned: true, verified: false, patterns });

type Organization = Parameters<typeof anOrganization>[0];
const all: Organization = { actions_allowed: "all", selected_actions: "not-selected" };
const NEITHER = "Neither the organisation nor the repository restricts which actions may run.";
const HIDDEN = "GitHub did not show the policy.";
const OFF = "Actions is off, and no workflow runs.";

test.each([
  ["nobody could read the repository's", all, null, "unknown", HIDDEN],
  ["GitHub left the repository's out", all, own(null), "unknown", HIDDEN],
  [
    "the repository was not asked about",
    all,
    "not-asked" as const,
    "unknown",
    "The repository came to a financial system after the scan had asked; the next one asks.",
  ],
  [
    "the selection could not be read",
    { actions_allowed: "selected", selected_actions: null } as const,
    null,
    "unknown",
    HIDDEN,
  ],
  ["nothing is restricted", all, own("all"), "fail", NEITHER],
  [
    "the organisation selects by a pattern for all",
    { actions_allowed: "selected", selected_actions: chosen(["*/*"]) } as const,
    null,
    "fail",
    "Selected actions only may run, and the selection takes every action.",
  ],
  ["Actions is off there", all, own("all", false), "not-applicable", OFF],
  [
    "Actions is off everywhere",
    { actions_allowed: null, actions_enabled_repositories: "none" } as const,
    null,
    "not-applicable",
    OFF,
  ],
  ["the repository restricts", all, own("local_only"), "pass", "The repository allows its own actions only."],
  ["the repository selects", all, own("selected"), "pass", "The repository allows selected actions only."],
  [
    "the organisation restricts",
    { actions_allowed: "local_only" } as const,
    null,
    "pass",
    "The organisation allows its own actions only.",
  ],
  [
    "the organisation selects",
    { actions_allowed: "selected", selected_actions: chosen(["acme/*"]) } as const,
    null,
    "pass",
    "The organisation allows selected actions only.",
  ],
] as const)("%s", (_, organization, actions_policy, outcome, sentence) => {
  const snapshot = aSnapshot({ organization: anOrganization(organization) });
  const result = check.assess(aRepository({ actions_policy }), aContext({ snapshot }));
  expect(inWords(check, result)).toEqual({ outcome, sentence });
});

test.each([
  ["belongs to no financial system", false, [], "The repository belongs to no financial system."],
  ["is archived", true, [aSystem()], "The repository is archived, and no workflow runs in it."],
  ["is one of a financial system", false, [aSystem()], null],
] as const)("whether it is asked of a repository that %s", (_, archived, systems, why) => {
  const exemption = check.exempt?.(aRepository({ archived }), aGovernance({ systems }));
  expect(exemptionInWords(check, exemption)).toEqual(why);
});
