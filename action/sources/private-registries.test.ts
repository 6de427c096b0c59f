import { expect, test } from "vitest";
import { addPrivateRegistry } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { privateRegistries } from "./private-registries.ts";

const path = /orgs\/acme\/private-registries/;

function furnish({ world, acme }: Stage, count = 1): void {
  for (let index = 0; index < count; index += 1)
    addPrivateRegistry(world, acme, {
      name: `REGISTRY_${String(index)}`,
      url: "https://ci:sesame@npm.example.com:8443/feed?token=sesame",
    });
}

describeRefusedUnit({ source: privateRegistries, path, unit: "acme", furnish });
describeLengths(privateRegistries, "acme", furnish, ({ snapshot }) => snapshot.identities);
describeShortList(privateRegistries, path, "acme", furnish, { configurations: [] });

test("an empty list is no proof to an App without the permission", async () => {
  const { organization_private_registries: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({
    kind: "status",
    code: 200,
    body: { total_count: 0, configurations: [] },
    match: { path },
  });
  expect((await gather(stage, privateRegistries)).units).toMatchObject([{ state: "denied" }]);
});

test("of a registry's address the host is kept, and not what opens it", async () => {
  const stage = await setStage();
  furnish(stage);
  const { collected } = await gather(stage, privateRegistries);
  expect(collected.snapshot.identities).toEqual([
    {
      kind: "private-registry",
      uid: "github:private-registry:org-9001:REGISTRY_0",
      repository: null,
      title: "REGISTRY_0",
      lastUsed: null,
      facts: {
        registry_type: "npm_registry",
        auth_type: "token",
        host: "npm.example.com:8443",
        username: null,
        visibility: "all",
        created_at: "2026-11-20T03:00:00Z",
        updated_at: "2026-11-20T03:00:00Z",
      },
    },
  ]);
});

test("what an older server leaves out is not known", async () => {
  const stage = await setStage();
  const {
    auth_type: _type,
    url: _url,
    ...older
  } = addPrivateRegistry(stage.world, stage.acme, { name: "OLD" });
  const body = { total_count: 1, configurations: [older] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  const { collected } = await gather(stage, privateRegistries);
  expect(collected.snapshot.identities).toMatchObject([{ facts: { auth_type: null, host: null } }]);
});
