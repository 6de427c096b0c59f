import { expect, test } from "vitest";
import { addEnvironment, addRepository, addTeam } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { environments } from "./environments.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  for (let index = 0; index < count; index += 1)
    addEnvironment(world, repository, { name: `stage ${String(index)}` });
}

const path = /ledger\/environments/;
describeRefusedUnit({ source: environments, path, unit: "ledger", furnish });
describeLengths(
  environments,
  "ledger",
  furnish,
  ({ snapshot }) => snapshot.repositories[0]?.facts.environments ?? [],
);
describeShortList(environments, path, "ledger", furnish, { environments: [{ id: 1, name: "a" }] });

test("environments that were refused are unknown, not none", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 404, match: { path } });
  const { collected } = await gather(stage, environments);
  expect(collected.snapshot.repositories[0]?.facts.environments).toBeNull();
});

test("an empty list is no proof to an App without the permission", async () => {
  const { actions: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const body = { total_count: 0, environments: [] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  expect((await gather(stage, environments)).units).toMatchObject([{ state: "denied" }]);
});

test.each([
  ["private", "unavailable"],
  ["public", "denied"],
] as const)("a 404 on the free plan is for a %s repository %s", async (visibility, state) => {
  const stage = await setStage({ ...READING });
  const ledger = addRepository(stage.world, { name: "ledger", owner: stage.acme, visibility });
  addEnvironment(stage.world, ledger, { name: "production" });
  const settings = { id: stage.acme.id, login: "acme", plan: { name: "free" } };
  stage.github.faults.add({ kind: "status", code: 200, body: settings, match: { path: /\/orgs\/acme$/ } });
  stage.github.faults.add({ kind: "status", code: 404, match: { path } });
  expect((await gather(stage, environments)).units).toMatchObject([{ state }]);
});

test("what guards an environment is read rule by rule", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  const team = addTeam(stage.world, stage.acme, { slug: "release" });
  addEnvironment(stage.world, repository, { name: "open" });
  addEnvironment(stage.world, repository, {
    name: "guarded/eu",
    wait_timer: 30,
    required_reviewers: {
      reviewers: [
        { type: "User", user: stage.dana },
        { type: "Team", team },
      ],
      prevent_self_review: true,
    },
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  });
  const { collected } = await gather(stage, environments);
  expect(collected.snapshot.repositories[0]?.facts.environments).toEqual([
    {
      id: 61002,
      name: "guarded/eu",
      wait_minutes: 30,
      reviewers: ["team:release", "user:dana"],
      prevent_self_review: true,
      branches: "protected",
    },
    { id: 61001, name: "open", wait_minutes: 0, reviewers: [], prevent_self_review: false, branches: "any" },
  ]);
});
