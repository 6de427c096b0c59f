import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addDeployKey, addRepository } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { deployKeys } from "./deploy-keys.ts";

const BLOB = "AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1";
const KEY = `ssh-ed25519 ${BLOB} dana@laptop`;

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  addRepository(world, { name: "empty", owner: acme });
  for (let index = 0; index < count; index += 1)
    addDeployKey(world, repository, { key: KEY, title: `key ${String(index)}`, added_by: "dana" });
}

describeRefusedUnit({ source: deployKeys, path: /ledger\/keys/, unit: "ledger", furnish });
describeLengths(deployKeys, "ledger", furnish, ({ snapshot }) => snapshot.identities);

test("a 404 of a repository that is gone is a disappearance", async () => {
  const stage = await setStage();
  furnish(stage);
  for (const path of [/ledger\/keys/, /\/repositories\/5001/])
    stage.github.faults.add({ kind: "status", code: 404, match: { path } });
  const { units } = await gather(stage, deployKeys);
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "vanished" });
});

test("a 404 of a repository that was handed to another account is a disappearance", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 404, match: { path: /ledger\/keys/ } });
  const body = { id: 5001, owner: { id: stage.acme.id + 1 } };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /\/repositories\/5001/ } });
  const { units } = await gather(stage, deployKeys);
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "vanished" });
});

test("a repository GitHub counts no key of is complete without a request of its own", async () => {
  const stage = await setStage();
  furnish(stage);
  const { units } = await gather(stage, deployKeys);
  expect(units.find(({ name }) => name === "empty")).toMatchObject({ state: "complete", items: 0 });
  expect(stage.github.requests.filter(({ path }) => path.includes("/empty/keys"))).toEqual([]);
});

test("a count that is refused for one repository is no count: its keys are asked for", async () => {
  const stage = await setStage();
  furnish(stage);
  const { units } = await gather(stage, deployKeys, {
    connected: ({ credentials }) =>
      credentials.forEach(({ refusals }) =>
        refusals.push({ permission: "administration", repositoryId: 5002, status: 403 }),
      ),
  });
  expect(units.map(unreadInWords)).toMatchObject([
    { name: "ledger", state: "complete", items: 1 },
    {
      name: "empty",
      state: "denied",
      remedy: "Nothing to grant: the App holds «administration: read» already.",
    },
  ]);
});

test("without the permission every repository is denied, counted or not", async () => {
  const { administration: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const { units } = await gather(stage, deployKeys);
  expect(units.map(unreadInWords).map(({ state, remedy }) => [state, remedy])).toEqual([
    ["denied", "Grant the App «administration: read»."],
    ["denied", "Grant the App «administration: read»."],
  ]);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { administration: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path: /\/keys/ } });
  const { units } = await gather(stage, deployKeys);
  expect(units.map(({ state }) => state)).toEqual(["denied", "denied"]);
});

test("when the count fails, the keys of every repository are asked for", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.github.faults.add({ kind: "status", code: 500, match: { path: /graphql/ } });
  const { units } = await gather(stage, deployKeys);
  expect(units.map(({ state, items }) => [state, items])).toEqual([
    ["complete", 1],
    ["complete", 0],
  ]);
});

test("an App on selected repositories believes no count: it also covers those it was not given", async () => {
  const stage = await setStage();
  furnish(stage);
  stage.installation.repositories = stage.world.repositories.map(({ id }) => id);
  await gather(stage, deployKeys);
  expect(stage.github.requests.filter(({ path }) => path.includes("/empty/keys"))).toHaveLength(1);
});

test("a count beside an error that names no place is no count", async () => {
  const stage = await setStage();
  furnish(stage);
  const nodes = [{ databaseId: 5001, deployKeys: { totalCount: 0 } }];
  const repositories = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  const body = { data: { organization: { repositories } }, errors: [{ type: "SOMETHING_WENT_WRONG" }] };
  stage.github.faults.add({ kind: "status", code: 200, body, nth: 2, match: { path: /graphql/ } });
  const { units } = await gather(stage, deployKeys);
  expect(units[0]).toMatchObject({ name: "ledger", state: "complete", items: 1 });
});

test("a key is its fingerprint; the key itself goes nowhere", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  const title = "::error::--- <script>alert(1)</script> ../../etc";
  const dates = { created_at: "2025-11-02T10:01:00Z", last_used: "2026-11-18T02:00:09Z" };
  addDeployKey(stage.world, repository, { key: KEY, title, added_by: null, ...dates });
  const { collected } = await gather(stage, deployKeys);
  const digest = createHash("sha256").update(Buffer.from(BLOB, "base64")).digest("base64");
  expect(collected.snapshot.identities).toEqual([
    {
      kind: "deploy-key",
      uid: "github:deploy-key:48001",
      repository: { id: 5001, name: "ledger" },
      title,
      lastUsed: dates.last_used,
      facts: {
        created_at: dates.created_at,
        added_by: null,
        enabled: true,
        fingerprint: `SHA256:${digest.replace(/(?<!=)=+$/, "")}`,
        read_only: false,
        verified: true,
      },
    },
  ]);
  expect(JSON.stringify(collected)).not.toContain(BLOB);
});

test("what is no public key is an error, without the text of it", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  addDeployKey(stage.world, repository, { key: "-----BEGIN PRIVATE KEY-----", title: "oops" });
  const { units, collected } = await gather(stage, deployKeys);
  expect(units.map(unreadInWords)).toMatchObject([
    { state: "error", items: 0, reason: "GitHub's answer does not have the expected form for «48001»." },
  ]);
  expect(JSON.stringify(collected)).not.toContain("BEGIN");
});

test("one key that cannot be read hides no other, and leaves the list partial", async () => {
  const stage = await setStage();
  furnish(stage, 2);
  const ledger = stage.world.repositories[0];
  if (ledger) addDeployKey(stage.world, ledger, { key: "ssh-ed25519 AAAA", title: "cut off" });
  const { units, collected } = await gather(stage, deployKeys);
  expect(units.map(unreadInWords).find(({ name }) => name === "ledger")).toMatchObject({
    state: "partial",
    items: 2,
    reason: "GitHub's answer does not have the expected form for «48003».",
    remedy: "Replace the key, or remove it; no permission would help.",
  });
  expect(collected.snapshot.identities.map(({ title }) => title)).toEqual(["key 0", "key 1"]);
});
