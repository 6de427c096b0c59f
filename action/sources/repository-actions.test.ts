import { expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { furtherPolicyOf, repositoryPolicyOf } from "../../demo/github/world/actions-policy.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { repositoryActions } from "./repository-actions.ts";

const closely = (name: string) => name.startsWith("ledger");

/** An organisation that leaves every repository room, one private repository asked about, a public one, and another. */
function furnish({ world, acme }: Stage): void {
  acme.actions.default_workflow_permissions = "write";
  furtherPolicyOf(acme).forks.run_workflows_from_fork_pull_requests = true;
  addRepository(world, { name: "ledger", owner: acme });
  addRepository(world, { name: "ledger-site", owner: acme, visibility: "public" });
  addRepository(world, { name: "web", owner: acme });
}

const asked = { source: repositoryActions, furnish, closely };
describeRefusedUnit({
  ...asked,
  path: /repos\/acme\/ledger\/actions\/permissions$/,
  unit: "ledger/actions-permissions",
});
describeRefusedUnit({
  ...asked,
  path: /repos\/acme\/ledger\/actions\/permissions\/workflow$/,
  unit: "ledger/workflow-token",
});
describeRefusedUnit({
  ...asked,
  path: /repos\/acme\/ledger\/actions\/permissions\/fork-pr-workflows-private-repos$/,
  unit: "ledger/forks",
});
describeRefusedUnit({
  ...asked,
  path: /repos\/acme\/ledger-site\/actions\/permissions\/fork-pr-contributor-approval$/,
  unit: "ledger-site/forks",
});

const policiesOf = async (stage: Stage) => {
  stage.github.requests.length = 0;
  const { collected } = await gather(stage, repositoryActions, { closely });
  const paths = stage.github.requests
    .map(({ path }) => path)
    .filter((path) => path.includes("/repos/acme/"))
    .sort();
  return { paths, policies: collected.snapshot.repositories.map(({ facts }) => facts.actions_policy) };
};

test("what repositories set by themselves is read of those asked about, and nothing of others", async () => {
  const stage = await setStage();
  furnish(stage);
  for (const one of stage.world.repositories)
    if (one.name === "ledger-site")
      Object.assign(repositoryPolicyOf(one), {
        allowed_actions: "local_only",
        default_workflow_permissions: "read",
        approval_policy: "all_external_contributors",
      });
  const { policies } = await policiesOf(stage);
  expect(policies).toEqual([
    {
      permissions: { enabled: true, allowed: "all", sha_pinning: false },
      workflow_token: "write",
      fork_approval: "not-public",
      private_forks: { run: true, write_tokens: false, secrets: false, approval: false },
    },
    {
      permissions: { enabled: true, allowed: "local_only", sha_pinning: false },
      workflow_token: "read",
      fork_approval: "all_external_contributors",
      private_forks: "not-private",
    },
    "not-asked",
  ]);
});

test("what the organisation binds is not asked", async () => {
  const stage = await setStage();
  furnish(stage);
  Object.assign(stage.acme.actions, {
    allowed_actions: "selected",
    sha_pinning_required: true,
    default_workflow_permissions: "read",
  });
  furtherPolicyOf(stage.acme).forks.run_workflows_from_fork_pull_requests = false;
  const { paths, policies } = await policiesOf(stage);
  expect(paths).toEqual([
    expect.stringContaining("/repos/acme/ledger-site/actions/permissions/fork-pr-contributor-approval"),
  ]);
  expect(policies[0]).toEqual({
    permissions: "organization",
    workflow_token: "organization",
    fork_approval: "not-public",
    private_forks: "organization",
  });
});

test("an older server is not asked about forks", async () => {
  const stage = await setStage();
  furnish(stage);
  furtherPolicyOf(stage.acme).offersForkPolicies = false;
  const { paths, policies } = await policiesOf(stage);
  expect(paths.filter((path) => path.includes("fork"))).toEqual([]);
  expect(policies[1]).toMatchObject({ fork_approval: null, private_forks: "not-private" });
});

test("while nobody knows which repositories there are, nothing was attempted", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /orgs\/acme\/repos/ } });
  const { units } = await gather(stage, repositoryActions, { closely });
  expect(units).toMatchObject([{ state: "not-attempted", name: "acme" }]);
});
