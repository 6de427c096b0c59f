import { expect, test } from "vitest";
import { addRepository, addRunner } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { organizationRunners } from "./organization-runners.ts";
import { repositoryRunners } from "./repository-runners.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  for (let index = 0; index < count; index += 1)
    addRunner(world, repository, { name: `builder ${String(index)}` });
}

const path = /ledger\/actions\/runners/;
describeRefusedUnit({ source: repositoryRunners, path, unit: "ledger", furnish });
describeLengths(repositoryRunners, "ledger", furnish, ({ snapshot }) => snapshot.identities);
describeShortList(repositoryRunners, path, "ledger", furnish, { runners: [] });

test("a 404 of a repository that is gone is a disappearance", async () => {
  const stage = await setStage();
  furnish(stage);
  for (const spoiled of [path, /\/repositories\/5001/])
    stage.github.faults.add({ kind: "status", code: 404, match: { path: spoiled } });
  const { units } = await gather(stage, repositoryRunners);
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "vanished" });
});

test("runners that GitHub numbers alike are told apart by whom they were registered with", async () => {
  const stage = await setStage();
  furnish(stage, 0);
  const repository = stage.world.repositories[0] ?? stage.acme;
  for (const owner of [repository, stage.acme]) addRunner(stage.world, owner, { id: 1, name: "one" });
  const uids = async (source: typeof repositoryRunners) =>
    (await gather(stage, source)).collected.snapshot.identities.map(({ uid }) => uid);
  expect(await uids(repositoryRunners)).toEqual(["github:runner:repo-5001:1"]);
  expect(await uids(organizationRunners)).toEqual(["github:runner:org-9001:1"]);
});

test("a runner of a repository has no group, and one that never connected no version", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  addRunner(stage.world, repository, { name: "desk", version: null, ephemeral: null });
  const { collected } = await gather(stage, repositoryRunners);
  expect(collected.snapshot.identities).toMatchObject([
    {
      repository: { id: 5001, name: "ledger" },
      facts: { registered_with: "repository", version: null, ephemeral: null, group_id: null },
    },
  ]);
});
