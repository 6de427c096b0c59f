import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addActionsSecret, addRepository } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { repositorySecrets } from "./repository-secrets.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const repository = addRepository(world, { name: "ledger", owner: acme });
  for (let index = 0; index < count; index += 1)
    addActionsSecret(world, { level: "repository", repository }, { name: `SECRET_${String(index)}` });
}

const path = /ledger\/actions\/secrets/;
describeRefusedUnit({ source: repositorySecrets, path, unit: "ledger", furnish });
describeLengths(repositorySecrets, "ledger", furnish, ({ snapshot }) => snapshot.identities);
const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
describeShortList(repositorySecrets, path, "ledger", furnish, { secrets: [{ name: "A", ...times }] });

test.each([403, 404] as const)(
  "a refusal (%i) on one repository advises no permission that is held",
  async (status) => {
    const stage = await setStage();
    furnish(stage);
    addRepository(stage.world, { name: "other", owner: stage.acme });
    const { units, collected } = await gather(stage, repositorySecrets, {
      connected: ({ credentials }) =>
        credentials.forEach(({ refusals }) =>
          refusals.push({ permission: "secrets", repositoryId: 5001, status }),
        ),
    });
    expect(units.map(unreadInWords)).toMatchObject([
      {
        name: "ledger",
        state: "denied",
        remedy: "Nothing to grant: the App holds «secrets: read» already.",
      },
      { name: "other", state: "complete", items: 0 },
    ]);
    expect(collected.snapshot.identities).toEqual([]);
  },
);

test("a repository that is gone by the time it is asked is vanished", async () => {
  const stage = await setStage();
  furnish(stage);
  for (const gone of [path, /\/repositories\/5001/])
    stage.github.faults.add({ kind: "status", code: 404, match: { path: gone } });
  expect((await gather(stage, repositorySecrets)).units.map(unreadInWords)).toMatchObject([
    {
      state: "vanished",
      reason: "GitHub no longer shows it (404): it was deleted, transferred or hidden from this credential.",
      remedy: "Nothing to grant: its identities stay in the evidence until they are seen to be gone.",
    },
  ]);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { secrets: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const body = { total_count: 0, secrets: [] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path } });
  expect((await gather(stage, repositorySecrets)).units).toMatchObject([{ state: "denied" }]);
});

test("no secret is a complete list of none", async () => {
  const stage = await setStage();
  furnish(stage, 0);
  expect((await gather(stage, repositorySecrets)).units).toMatchObject([{ state: "complete", items: 0 }]);
});

test("a secret is its name and its times, by the repository's number", async () => {
  const stage = await setStage();
  const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  addActionsSecret(stage.world, { level: "repository", repository }, { name: "NPM_TOKEN", ...times });
  const { collected } = await gather(stage, repositorySecrets);
  expect(collected.snapshot.identities).toEqual([
    {
      kind: "actions-secret",
      uid: "github:actions-secret:repo-5001:NPM_TOKEN",
      repository: { id: 5001, name: "ledger" },
      title: "NPM_TOKEN",
      lastUsed: null,
      facts: {
        level: "repository",
        environment: null,
        environment_id: null,
        visibility: null,
        selected_repositories: null,
        ...times,
      },
    },
  ]);
});
