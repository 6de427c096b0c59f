import { describe, expect, test } from "vitest";
import { READING } from "../../test/stage/an-organization.ts";
import { bareToken } from "../../test/stage/bare-token.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { addDeployKey, addEnvironment, addRepository } from "../../demo/github/world.ts";
import type { Connection } from "../github/client.ts";

const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1x8zq1 laptop";

/** Repositories of which the first has a key, the second an environment, and no other anything. */
function furnish({ world, acme }: Stage, count = 6, visibility: "private" | "public" = "private"): void {
  for (let index = 0; index < count; index += 1) {
    const repository = addRepository(world, {
      name: `r${String(index)}`,
      owner: acme,
      visibility,
      files: {},
    });
    if (index === 0) addDeployKey(world, repository, { key: KEY, title: "k" });
    if (index === 1) addEnvironment(world, repository, { name: "production" });
  }
}

/** Repositories whose keys and whose environments were asked for, by name. */
const asked = ({ github }: Stage) => ({
  keys: github.requests.flatMap(({ path }) => /\/(r\d+)\/keys/.exec(path)?.[1] ?? []).sort(),
  environments: github.requests
    .flatMap(({ path }) => /\/(r\d+)\/environments\?/.exec(path)?.[1] ?? [])
    .sort(),
});
const counting = (stage: Stage) => stage.github.requests.filter(({ path }) => path.includes("graphql"));

/** What the scan came to of keys and environments, by state of the unit. */
async function states(stage: Stage, changes: Partial<Pick<Connection, "auth">> = {}) {
  const { snapshot, requests } = await stage.collect(changes);
  const of = (id: string) => snapshot.units.filter(({ source }) => source === id).map(({ state }) => state);
  return { keys: of("deploy-keys"), environments: of("environments"), requests, snapshot };
}
const ALL = ["r0", "r1", "r2", "r3", "r4", "r5"];
const complete = ALL.map(() => "complete");

test("only repositories that hold some are asked for them, and one query counts both", async () => {
  const stage = await setStage();
  furnish(stage);
  const { keys, environments, snapshot, requests } = await states(stage);
  expect(asked(stage)).toEqual({ keys: ["r0"], environments: ["r1"] });
  expect([keys, environments]).toEqual([complete, complete]);
  expect(snapshot.repositories.map(({ facts }) => facts.environments?.length)).toEqual([0, 1, 0, 0, 0, 0]);
  // The list, its count and the count of what is in it; the workflow files are another query.
  expect(requests.repositories).toBe(3);
});

test("without the permission for one of them the other is counted all the same", async () => {
  const { actions: _, ...others } = READING;
  const stage = await setStage(others);
  furnish(stage);
  const { keys, environments } = await states(stage);
  expect(asked(stage)).toEqual({ keys: ["r0"], environments: ALL });
  expect([keys, environments]).toEqual([complete, ALL.map(() => "denied")]);
});

test.each(["administration", "actions"])(
  "a count that GitHub refuses for one repository (%s) hides its node, which is asked for; no other is doubted",
  async (permission) => {
    const stage = await setStage();
    furnish(stage);
    const id = stage.world.repositories[3]?.id ?? 0;
    stage.installation.refusals.push({ permission, repositoryId: id, status: 403 });
    const { keys, environments } = await states(stage);
    expect(asked(stage)).toEqual({ keys: ["r0", "r3"], environments: ["r1", "r3"] });
    const refused = permission === "actions" ? environments : keys;
    expect(refused.filter((state) => state === "denied")).toHaveLength(1);
  },
);

describe("a page that is too large", () => {
  test.each([502, 504])("(%i) is asked for in halves", async (code) => {
    const stage = await setStage();
    furnish(stage, 120);
    // Four times each, as every request is repeated: the first two sizes are given up.
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8])
      stage.github.faults.add({ kind: "status", code, nth, match: { path: /graphql/ } });
    const github = await stage.connect();
    stage.github.requests.length = 0;
    const { countInRepositories } = await import("./counted.ts");
    const counts = await countInRepositories({
      ask: github.as("repositories"),
      organization: github.organization,
    });
    expect(counts.size).toBe(120);
    // 120 in pages of 25.
    expect(counting(stage).filter(({ status }) => status === 200)).toHaveLength(5);
  });

  test("and cannot be read leaves what was read before, and the others are asked one by one", async () => {
    const stage = await setStage();
    furnish(stage, 120);
    const github = await stage.connect();
    stage.github.faults.add({ kind: "status", code: 500, from: 2, match: { path: /graphql/ } });
    const { countInRepositories } = await import("./counted.ts");
    const counts = await countInRepositories({
      ask: github.as("repositories"),
      organization: github.organization,
    });
    expect(counts.size).toBe(100);
  });
});

describe("environments of a plan without any", () => {
  test.each([
    ["free", "private", ALL],
    ["free", "public", ["r1"]],
    ["team", "private", ["r1"]],
    [null, "private", ALL],
    [null, "public", ["r1"]],
  ] as const)("on the plan %j those of %s repositories are asked for in %j", async (name, visibility, of) => {
    const stage = await setStage();
    furnish(stage, 6, visibility);
    const { id } = stage.acme;
    const plan = name === null ? {} : { plan: { name } };
    const body = { id, login: "acme", ...plan };
    stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /\/orgs\/acme$/ } });
    await states(stage);
    expect(asked(stage).environments).toEqual(of);
  });
});

describe("a token whose permissions GitHub does not tell", () => {
  test("is tried on one repository, and its counts are believed when that is shown", async () => {
    const stage = await setStage();
    furnish(stage);
    const { keys, environments } = await states(stage, { auth: bareToken(stage) });
    expect(asked(stage)).toEqual({ keys: ["r0", "r1"], environments: ["r0", "r1"] });
    expect([keys, environments]).toEqual([complete, complete]);
  });

  test("is believed nothing when that is refused", async () => {
    const stage = await setStage();
    furnish(stage);
    // GitHub would refuse the count, too; a count of 0 to who may not see them is what must not be believed.
    const nodes = stage.world.repositories.map(({ id }) => ({
      databaseId: id,
      deployKeys: { totalCount: 0 },
      environments: { totalCount: 0 },
    }));
    const repositories = { pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 6, nodes };
    const body = { data: { organization: { repositories } } };
    const { administration: _, actions: __, ...others } = READING;
    const auth = bareToken(stage, others);
    stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /graphql/ } });
    const { keys, environments } = await states(stage, { auth });
    expect(asked(stage)).toEqual({ keys: ALL, environments: ALL });
    expect(new Set([...keys, ...environments])).toEqual(new Set(["denied"]));
  });
});
