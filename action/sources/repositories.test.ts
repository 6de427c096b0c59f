import { describe, expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import {
  addOrganization,
  addRepository,
  deleteRepository,
  transferRepository,
} from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { repositories } from "./repositories.ts";

function furnish({ world, acme }: Stage, count = 2): void {
  for (let index = 0; index < count; index += 1)
    addRepository(world, { name: `r${String(index)}`, owner: acme });
}

describeRefusedUnit({ source: repositories, path: /\/orgs\/acme\/repos/, unit: "acme", furnish });
describeLengths(repositories, "acme", furnish, ({ snapshot }) => snapshot.repositories);

test("a list shorter than GitHub's own count is partial", async () => {
  const stage = await setStage();
  furnish(stage, 3);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path: /\/orgs\/acme\/repos/ } });
  const { units } = await gather(stage, repositories);
  expect(units.map(unreadInWords)).toEqual([
    expect.objectContaining({
      state: "partial",
      reason: "The list has 0 repositories, but GitHub counts 3.",
      // The App is installed on all of them: nothing could be granted.
      remedy: "Run the scan again; no permission would help.",
    }),
  ]);
});

test("an App on selected repositories, whose list agrees with itself, is short of the organisation's count", async () => {
  const stage = await setStage();
  furnish(stage, 3);
  stage.installation.repositories = [stage.world.repositories[0]!.id];
  const { units, collected } = await gather(stage, repositories);
  expect(collected.credential.repository_selection).toBe("selected");
  expect(units).toEqual([expect.objectContaining({ state: "partial", items: 1 })]);
});

test("a count that is refused is no count; the list stands", async () => {
  const stage = await setStage({ ...READING });
  furnish(stage, 3);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
  const { units } = await gather(stage, repositories);
  expect(units).toEqual([expect.objectContaining({ state: "complete", items: 3 })]);
});

test("an App on selected repositories that is told no count cannot know of the others", async () => {
  const { organization_administration: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage, 3);
  stage.installation.repositories = [stage.world.repositories[0]!.id];
  const { units } = await gather(stage, repositories);
  expect(units).toEqual([expect.objectContaining({ state: "partial", items: 1 })]);
});

test("an App on every repository that is told no count has seen them all", async () => {
  const { organization_administration: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage, 3);
  const { units } = await gather(stage, repositories);
  expect(units).toEqual([expect.objectContaining({ state: "complete", items: 3 })]);
});

test("archived repositories and forks are listed like any other", async () => {
  const stage = await setStage();
  addRepository(stage.world, { name: "old", owner: stage.acme, archived: true, visibility: "public" });
  addRepository(stage.world, { name: "copy", owner: stage.acme, fork: true });
  const { collected } = await gather(stage, repositories);
  expect(collected.snapshot.repositories.map(({ name, facts }) => ({ name, ...facts }))).toMatchObject([
    { name: "copy", fork: true, archived: false, visibility: "private", default_branch: "main" },
    { name: "old", fork: false, archived: true, visibility: "public", environments: null, workflows: null },
  ]);
});

const KNOWN = [{ id: 5001, name: "known", visibility: "private" as const }];

describe("a known repository that is not on the list", () => {
  const withGone = async (how: (stage: Stage) => void, stage?: Stage) => {
    const one = stage ?? (await setStage());
    furnish(one, 2);
    how(one);
    return gather(one, repositories, { known: KNOWN });
  };
  const first = ({ world }: Stage) => world.repositories[0]!;
  const remove = (stage: Stage) => deleteRepository(stage.world, first(stage));

  test("and whose id is gone was deleted: nothing is left to see", async () => {
    const { units, collected } = await withGone(remove);
    expect(units).toMatchObject([
      { state: "complete", items: 1 },
      { scope: { of: "repository", repository: 5001 }, name: "known", state: "complete", items: 0 },
    ]);
    expect(collected.snapshot.gone).toEqual([
      { id: 5001, name: "known", reason: "repository-deleted", to: null },
    ]);
  });

  test.each(["public", "private"] as const)(
    "and went to another account, %s there, is gone",
    async (visibility) => {
      const { units, collected } = await withGone((stage) => {
        first(stage).visibility = visibility;
        transferRepository(first(stage), addOrganization(stage.world, { login: "globex" }));
      });
      expect(units.map(({ state }) => state)).toEqual(["complete", "complete"]);
      // Out of sight it looks as if it had been deleted.
      expect(collected.snapshot.gone).toMatchObject([
        visibility === "public"
          ? { reason: "repository-transferred", to: "globex" }
          : { reason: "repository-deleted", to: null },
      ]);
    },
  );

  test("is only unseen to an App that is told no count", async () => {
    const { organization_administration: _, ...others } = READING;
    const { units, collected } = await withGone(remove, await setStage(others));
    expect(units).toMatchObject([{ state: "complete" }, { name: "known", state: "vanished" }]);
    expect(collected.snapshot.gone).toEqual([]);
  });

  test("is only unseen while the list is shorter than GitHub's count", async () => {
    const { units, collected } = await withGone((stage) => {
      remove(stage);
      const body = { public_repos: 0, total_private_repos: 2 };
      stage.github.faults.add({
        kind: "status",
        code: 200,
        body: { ...body, id: 1001, login: "acme" },
        match: { path: /\/orgs\/acme$/ },
      });
    });
    expect(units).toMatchObject([{ state: "partial" }, { name: "known", state: "vanished" }]);
    expect(collected.snapshot.gone).toEqual([]);
  });

  test("is only unseen to an App on selected repositories, however long the list is", async () => {
    const { units, collected } = await withGone((stage) => {
      remove(stage);
      stage.installation.repositories = [first(stage).id];
    });
    expect(units).toMatchObject([{ state: "complete" }, { name: "known", state: "denied" }]);
    expect(collected.snapshot.gone).toEqual([]);
  });
});

test("a known repository out of a selected App's sight is a refusal, not a disappearance", async () => {
  const stage = await setStage();
  furnish(stage, 2);
  stage.installation.repositories = [stage.world.repositories[1]!.id];
  const { units } = await gather(stage, repositories, { known: KNOWN });
  expect(units.find(({ name }) => name === "known")).toMatchObject({ state: "denied" });
});

test("a known repository that was handed to another account is only vanished beside a list that is not whole", async () => {
  const { organization_administration: _, ...others } = READING;
  const stage = await setStage(others);
  const body = {
    id: 5001,
    name: "known",
    owner: { id: 1, login: "globex" },
    private: false,
    archived: false,
    fork: false,
  };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /\/repositories\/5001/ } });
  const { units, collected } = await gather(stage, repositories, { known: KNOWN });
  expect(units.map(unreadInWords)[1]).toMatchObject({
    state: "vanished",
    reason: "The repository now belongs to another account.",
  });
  expect(collected.snapshot.repositories).toEqual([]);
});

test("a known repository the list left out is read all the same, and the list is partial", async () => {
  const stage = await setStage();
  furnish(stage, 1);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path: /\/orgs\/acme\/repos/ } });
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /graphql/ } });
  const { units, collected } = await gather(stage, repositories, { known: KNOWN });
  expect(units).toMatchObject([{ state: "partial" }, { name: "r0", state: "complete" }]);
  expect(collected.snapshot.repositories.map(({ id }) => id)).toEqual([5001]);
});

test("a repository that was renamed is the same one under its new name", async () => {
  const stage = await setStage();
  furnish(stage, 1);
  const { units, collected } = await gather(stage, repositories, { known: KNOWN });
  expect(units).toHaveLength(1);
  expect(collected.snapshot.repositories).toMatchObject([{ id: 5001, name: "r0" }]);
});
