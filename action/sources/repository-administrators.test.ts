import { expect, test } from "vitest";
import { addRepository, addUser } from "../../demo/github/world.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { repositoryAdministrators } from "./repository-administrators.ts";

const closely = (name: string) => name === "ledger";
const path = /repos\/acme\/ledger\/collaborators/;

function furnish({ world, acme }: Stage): void {
  addRepository(world, {
    name: "ledger",
    owner: acme,
    collaborators: [
      { user: addUser(world, { login: "ada" }), permission: "admin" },
      { user: addUser(world, { login: "wim" }), permission: "maintain" },
    ],
  });
  addRepository(world, { name: "web", owner: acme });
}

describeRefusedUnit({ source: repositoryAdministrators, path, unit: "ledger", furnish, closely });

test("owners and whoever administers it by itself are named, and others are not asked about", async () => {
  const stage = await setStage();
  furnish(stage);
  const { collected } = await gather(stage, repositoryAdministrators, { closely });
  expect(collected.snapshot.repositories.map(({ facts }) => facts.administrators)).toEqual([
    ["ada", "dana"],
    "not-asked",
  ]);
});

test("an empty list is a refusal: an owner administers everything", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path } });
  const { units, collected } = await gather(stage, repositoryAdministrators, { closely });
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "denied" });
  expect(collected.snapshot.repositories[0]?.facts.administrators).toBeNull();
});
