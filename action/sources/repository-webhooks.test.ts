import { expect, test } from "vitest";
import { addRepository, addWebhook } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { repositoryWebhooks } from "./repository-webhooks.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  addRepository(world, { name: "empty", owner: acme });
  for (let index = 0; index < count; index += 1)
    addWebhook(world, repository, { url: `https://ci-${String(index)}.example/hook` });
}

describeRefusedUnit({ source: repositoryWebhooks, path: /ledger\/hooks/, unit: "ledger", furnish });
describeLengths(repositoryWebhooks, "ledger", furnish, ({ snapshot }) => snapshot.identities);

test("a 404 of a repository that is gone is a disappearance", async () => {
  const stage = await setStage();
  furnish(stage);
  for (const path of [/ledger\/hooks/, /\/repositories\/5001/])
    stage.github.faults.add({ kind: "status", code: 404, match: { path } });
  const { units } = await gather(stage, repositoryWebhooks);
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "vanished" });
});

test.each([
  [{ code: 200, status: "active", message: "OK" }, "accepted"],
  [{ code: 204, status: "active", message: null }, "accepted"],
  [{ code: 404, status: "client_error", message: "Invalid HTTP Response: 404" }, "refused"],
  [{ code: 502, status: "server_error", message: null }, "refused"],
  [{ code: null, status: "unused", message: null }, "none"],
  [{ code: null, status: "something-new", message: null }, null],
  [null, "none"],
])("the last delivery %j is %j", async (last_response, expected) => {
  const stage = await setStage();
  furnish(stage);
  const webhook = {
    id: 1,
    active: true,
    events: ["push"],
    config: { url: "https://ci.example", insecure_ssl: "0" },
    created_at: "2025-11-02T10:01:00Z",
    updated_at: "2025-11-02T10:01:00Z",
  };
  const body = [{ ...webhook, last_response }];
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /ledger\/hooks/ } });
  const { collected } = await gather(stage, repositoryWebhooks);
  expect(collected.snapshot.identities).toMatchObject([
    { repository: { id: 5001, name: "ledger" }, facts: { last_response: expected } },
  ]);
});

test("what GitHub answers in words is not kept", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  addWebhook(stage.world, repository, {
    url: "https://ci.example",
    last_response: { code: 500, status: "server_error", message: "no route to https://ci.example/T0KEN" },
  });
  const { collected } = await gather(stage, repositoryWebhooks);
  expect(JSON.stringify(collected)).not.toContain("T0KEN");
});
