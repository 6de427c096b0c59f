import { expect, test } from "vitest";
import { addEnvironment, addRepository, addVariable } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { environmentVariables } from "./environment-variables.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  const environment = addEnvironment(world, repository, { name: "production/eu west" });
  for (let index = 0; index < count; index += 1)
    addVariable(
      world,
      { level: "environment", environment },
      { name: `TOKEN_${String(index)}`, value: "correct horse" },
    );
}

const path = /ledger\/environments\/production%2Feu%20west\/variables/;
const unit = "ledger/production/eu west";
const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRefusedUnit({ source: environmentVariables, path, unit, furnish });
describeLengths(environmentVariables, unit, furnish, ({ snapshot }) => snapshot.identities);
describeShortList(environmentVariables, path, unit, furnish, {
  variables: [{ name: "A_TOKEN", value: "correct horse", ...times }],
});

test("variables behind environments that were refused are not attempted, never none", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /ledger\/environments\?/ } });
  const { units, collected } = await gather(stage, environmentVariables);
  expect(units).toMatchObject([
    { scope: { of: "repository", repository: 5001 }, name: "ledger", state: "not-attempted", items: 0 },
  ]);
  expect(collected.snapshot.identities).toEqual([]);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { environments: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const body = { total_count: 0, variables: [] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  expect((await gather(stage, environmentVariables)).units).toMatchObject([{ name: unit, state: "denied" }]);
});

test("a variable is known by its environment's number", async () => {
  const stage = await setStage();
  furnish(stage);
  const { collected } = await gather(stage, environmentVariables);
  expect(collected.snapshot.identities).toMatchObject([
    {
      kind: "variable",
      uid: "github:variable:env-61001:TOKEN_0",
      repository: { id: 5001, name: "ledger" },
      facts: { level: "environment", environment: "production/eu west", environment_id: 61001 },
    },
  ]);
});
