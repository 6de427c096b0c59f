import { expect, test } from "vitest";
import { furtherPolicyOf } from "../../demo/github/world/actions-policy.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { forkWorkflows } from "./fork-workflows.ts";

// The other policies of the organisation answer, so that 404 is no refusal here.
describeRefusedUnit({
  source: forkWorkflows,
  path: /fork-pr-contributor-approval$/,
  unit: "acme/public-forks",
  furnish: () => undefined,
  absent: "unavailable",
});
describeRefusedUnit({
  source: forkWorkflows,
  path: /fork-pr-workflows-private-repos$/,
  unit: "acme/private-forks",
  furnish: () => undefined,
  absent: "unavailable",
});

test("404 is a refusal where the organisation's other policies are refused, too", async () => {
  const stage = await setStage();
  stage.github.faults.add({ kind: "status", code: 404, match: { path: /orgs\/acme\/actions\// } });
  const { units } = await gather(stage, forkWorkflows);
  expect(units.map(({ state }) => state)).toEqual(["denied", "denied"]);
});

test("an older server has neither policy, and both are unknown", async () => {
  const stage = await setStage();
  furtherPolicyOf(stage.acme).offersForkPolicies = false;
  const { units, collected } = await gather(stage, forkWorkflows);
  expect(units.map(({ state }) => state)).toEqual(["unavailable", "unavailable"]);
  const { fork_contributor_approval, private_fork_workflows } = collected.snapshot.organization.facts;
  expect([fork_contributor_approval, private_fork_workflows]).toEqual([null, null]);
});

test("both policies are read", async () => {
  const { collected } = await gather(await setStage(), forkWorkflows);
  expect(collected.snapshot.organization.facts).toMatchObject({
    fork_contributor_approval: "first_time_contributors",
    private_fork_workflows: { run: false, write_tokens: false, secrets: false, approval: false },
  });
});
