import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addActionsSecret, addEnvironment, addRepository } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { environmentSecrets } from "./environment-secrets.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  const environment = addEnvironment(world, repository, { name: "production/eu west" });
  for (let index = 0; index < count; index += 1)
    addActionsSecret(world, { level: "environment", environment }, { name: `SECRET_${String(index)}` });
}

const path = /ledger\/environments\/production%2Feu%20west\/secrets/;
const unit = "ledger/production/eu west";
const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRefusedUnit({ source: environmentSecrets, path, unit, furnish });
describeLengths(environmentSecrets, unit, furnish, ({ snapshot }) => snapshot.identities);
describeShortList(environmentSecrets, path, unit, furnish, { secrets: [{ name: "A", ...times }] });

test("secrets behind environments that were refused are not attempted, never none", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /ledger\/environments\?/ } });
  const { units, collected } = await gather(stage, environmentSecrets);
  expect(units).toMatchObject([
    { scope: { of: "repository", repository: 5001 }, name: "ledger", state: "not-attempted", items: 0 },
  ]);
  expect(collected.snapshot.identities).toEqual([]);
});

test("their remedy names what shows the environments and what shows their secrets, where both are lacking", async () => {
  const { actions: _, environments: __, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const { units } = await gather(stage, environmentSecrets);
  expect(units.map((one) => unreadInWords(one).remedy)).toEqual([
    "Grant the App «actions: read» and «environments: read».",
  ]);
});

test("where environments are partly known, their secrets are read and the rest is not attempted", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  for (let index = 0; index < 101; index += 1) {
    const environment = addEnvironment(stage.world, repository, { name: `e${String(index)}` });
    addActionsSecret(stage.world, { level: "environment", environment }, { name: "A" });
  }
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /ledger\/environments\?.*page=2/ } });
  const { units, collected } = await gather(stage, environmentSecrets);
  expect(units.filter(({ state }) => state === "complete")).toHaveLength(100);
  expect(units.filter(({ state }) => state === "not-attempted")).toHaveLength(1);
  expect(collected.snapshot.identities).toHaveLength(100);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { environments: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const body = { total_count: 0, secrets: [] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  expect((await gather(stage, environmentSecrets)).units).toMatchObject([{ name: unit, state: "denied" }]);
});

test("a repository without environments has no unit here", async () => {
  const stage = await setStage();
  addRepository(stage.world, { name: "ledger", owner: stage.acme });
  expect((await gather(stage, environmentSecrets)).units).toEqual([]);
});

test("a secret is known by its environment's number", async () => {
  const stage = await setStage();
  furnish(stage);
  const { collected } = await gather(stage, environmentSecrets);
  expect(collected.snapshot.identities).toMatchObject([
    {
      uid: "github:actions-secret:env-61001:SECRET_0",
      repository: { id: 5001, name: "ledger" },
      facts: { level: "environment", environment: "production/eu west", environment_id: 61001 },
    },
  ]);
});

test("more environments than a repository may cost are asked for in part, and that is said", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  for (let index = 0; index < 303; index += 1)
    addEnvironment(stage.world, repository, { name: `review-${String(index)}` });
  const { units } = await gather(stage, environmentSecrets);
  expect(units.filter(({ state }) => state !== "complete").map(unreadInWords)).toEqual([
    {
      source: "environment-secrets",
      scope: { of: "repository", repository: 5001 },
      name: "ledger",
      state: "partial",
      items: 0,
      reason: "The repository has 303 environments, and GitHub was asked about 300 of them only.",
      remedy: "Remove environments that nothing deploys to; no permission would help.",
    },
  ]);
  expect(stage.github.requests.filter(({ path: asked }) => asked.includes("/secrets?"))).toHaveLength(300);
});

test(
  "10,000 environments of one repository do not spend the organisation's hour",
  { timeout: 60_000 },
  async () => {
    const stage = await setStage();
    const crowded = addRepository(stage.world, { name: "crowded", owner: stage.acme });
    for (let index = 0; index < 10_001; index += 1)
      addEnvironment(stage.world, crowded, { name: `e${String(index)}` });
    addRepository(stage.world, { name: "ledger", owner: stage.acme });
    const { units, collected } = await gather(stage, environmentSecrets);
    expect(stage.github.requests.length).toBeLessThan(450);
    const gaps = collected.snapshot.units.filter(({ state }) => state !== "complete");
    expect(gaps).toMatchObject([
      { source: "environment-secrets", name: "crowded" },
      { source: "environments", name: "crowded", state: "partial", items: 10_000 },
    ]);
    expect(units.filter(({ name }) => name.startsWith("crowded/"))).toHaveLength(300);
  },
);
