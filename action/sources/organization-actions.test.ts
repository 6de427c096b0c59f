import { expect, test } from "vitest";
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
