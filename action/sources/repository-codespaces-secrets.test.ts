import { describe, expect, test } from "vitest";
import { addFurtherSecret, addRepository } from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { bareToken } from "../../test/stage/bare-token.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { describeRepositoryStore } from "../../test/stage/store-contract.ts";
import { repositoryCodespacesSecrets } from "./repository-codespaces-secrets.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRepositoryStore({
  source: repositoryCodespacesSecrets,
  path: "codespaces/secrets",
  things: "secrets",
  add: ({ world }, name, { repository }) => {
    if (repository !== undefined)
      addFurtherSecret(world, "codespaces", { level: "repository", repository }, { name });
  },
  item: { name: "A", ...times },
});

describe("a bare token, of which nothing tells what it may do", () => {
  const { codespaces_secrets: _, ...others } = READING;
  const PATH = /\/repos\/acme\/\w+\/codespaces\/secrets/;

  async function read(permissions: typeof READING, change: (stage: Stage) => void = () => undefined) {
    const stage = await setStage();
    for (const name of ["a", "b", "c", "d"]) {
      const repository = addRepository(stage.world, { name, owner: stage.acme });
      addFurtherSecret(stage.world, "codespaces", { level: "repository", repository }, { name: "A" });
    }
    change(stage);
    const { snapshot } = await stage.collect({ auth: bareToken(stage, permissions) });
    const { id: source } = repositoryCodespacesSecrets;
    return {
      asked: stage.github.requests.filter(({ path }) => PATH.test(path)).length,
      states: snapshot.units.filter((unit) => unit.source === source).map(({ state }) => state),
    };
  }

  test("asks two repositories, and the others of which it was let into none are gaps as well", async () => {
    expect(await read(others)).toEqual({ asked: 2, states: ["denied", "denied", "denied", "denied"] });
  });

  test("asks every repository where the first alone refuses", async () => {
    const refused = await read(READING, ({ github }) => {
      github.faults.add({ kind: "status", code: 403, match: { path: /\/a\/codespaces\/secrets/ } });
    });
    expect(refused).toEqual({ asked: 4, states: ["denied", "complete", "complete", "complete"] });
  });

  test("asks every repository where it is let in", async () => {
    expect((await read(READING)).asked).toBe(4);
  });
});
