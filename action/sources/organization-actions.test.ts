import { expect, test } from "vitest";
import { furtherPolicyOf } from "../../demo/github/world/actions-policy.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { organizationActions } from "./organization-actions.ts";

describeRefusedUnit({
  source: organizationActions,
  path: /actions\/permissions$/,
  unit: "acme/actions-permissions",
  furnish: () => undefined,
});
describeRefusedUnit({
  source: organizationActions,
  path: /actions\/permissions\/workflow$/,
  unit: "acme/workflow-token",
  furnish: () => undefined,
});

describeRefusedUnit({
  source: organizationActions,
  path: /actions\/permissions\/selected-actions$/,
  unit: "acme/selected-actions",
  furnish: ({ acme }) => void (acme.actions.allowed_actions = "selected"),
});

test("what is selected is in order, and is asked only where something is", async () => {
  const stage = await setStage();
  furtherPolicyOf(stage.acme).selected.patterns_allowed = ["docker/*", "acme/*"];
  const before = (await gather(stage, organizationActions)).collected.snapshot.organization.facts;
  expect(before).toMatchObject({ selected_actions: "not-selected", sha_pinning_required: false });
  stage.acme.actions.allowed_actions = "selected";
  const after = (await gather(stage, organizationActions)).collected.snapshot.organization.facts;
  expect(after.selected_actions).toEqual({
    github_owned: true,
    verified: false,
    patterns: ["acme/*", "docker/*"],
  });
});

test("one refused policy leaves the other as it is", async () => {
  const stage = await setStage();
  stage.acme.actions.default_workflow_permissions = "write";
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /actions\/permissions$/ } });
  const { units, collected } = await gather(stage, organizationActions);
  expect(units.map(({ state }) => state)).toEqual(["denied", "complete"]);
  expect(collected.snapshot.organization.facts).toMatchObject({
    actions_enabled_repositories: null,
    actions_allowed: null,
    workflow_token_default: "write",
    actions_approve_pull_requests: false,
  });
});
