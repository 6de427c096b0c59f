import { expect, test } from "vitest";
import { addRepository, addRunner, addRunnerGroup } from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { organizationRunners } from "./organization-runners.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  for (let index = 0; index < count; index += 1) addRunner(world, acme, { name: `builder ${String(index)}` });
}

function furnishGroups(stage: Stage, count = 1): void {
  furnish(stage);
  for (let index = 1; index < count; index += 1)
    addRunnerGroup(stage.world, stage.acme, { name: `group ${String(index)}` });
}

function furnishReach({ world, acme }: Stage, count = 1): void {
  const repositories = Array.from({ length: count }, (_, index) =>
    addRepository(world, { name: `r${String(index)}`, owner: acme }),
  );
  const { id } = addRunnerGroup(world, acme, { name: "build", repositories });
  addRunner(world, acme, { name: "builder", group: id });
}

const runners = /orgs\/acme\/actions\/runners/;
const groups = /orgs\/acme\/actions\/runner-groups\?/;
const reach = /runner-groups\/\d+\/repositories/;
const source = organizationRunners;

describeRefusedUnit({ source, path: runners, unit: "acme", furnish });
describeRefusedUnit({ source, path: groups, unit: "acme/runner-groups", furnish });
describeRefusedUnit({ source, path: reach, unit: "build", furnish: furnishReach });
describeLengths(source, "acme", furnish, ({ snapshot }) => snapshot.identities);
describeLengths(source, "acme/runner-groups", furnishGroups, ({ snapshot }) =>
  Array.from({ length: snapshot.units.find(({ name }) => name === "acme/runner-groups")?.items ?? 0 }),
);
describeLengths(source, "build", furnishReach, ({ snapshot }) =>
  snapshot.identities.flatMap((one) =>
    one.kind === "runner" ? (one.facts.selected_repositories ?? []) : [],
  ),
);
describeShortList(source, runners, "acme", furnish, { runners: [] });
describeShortList(source, groups, "acme/runner-groups", furnish, { runner_groups: [] });

test("without the permission both lists are denied, even where they come empty", async () => {
  const { organization_self_hosted_runners: _, ...others } = READING;
  const stage = await setStage(others);
  for (const [path, key] of [
    [runners, "runners"],
    [groups, "runner_groups"],
  ] as const)
    stage.github.faults.add({
      kind: "status",
      code: 200,
      body: { total_count: 0, [key]: [] },
      match: { path },
    });
  const { units } = await gather(stage, source);
  expect(units.map(({ name, state }) => [name, state])).toEqual([
    ["acme", "denied"],
    ["acme/runner-groups", "denied"],
  ]);
});

test("a runner has the labels that people gave it and what its group allows, and not whether it is busy", async () => {
  const stage = await setStage();
  const { world, acme } = stage;
  const repository = addRepository(world, { name: "ledger", owner: acme });
  const { id } = addRunnerGroup(world, acme, {
    name: "build",
    repositories: [repository],
    allows_public_repositories: true,
    restricted_to_workflows: true,
  });
  addRunner(world, acme, { name: "builder", group: id, labels: ["x64", "gpu"], busy: true, ephemeral: true });
  const { collected } = await gather(stage, source);
  expect(collected.snapshot.identities).toEqual([
    {
      kind: "runner",
      uid: "github:runner:org-9001:23001",
      repository: null,
      title: "builder",
      lastUsed: null,
      facts: {
        registered_with: "organization",
        os: "linux",
        labels: ["gpu", "x64"],
        ephemeral: true,
        version: "2.330.0",
        group_id: id,
        group: "build",
        group_visibility: "selected",
        selected_repositories: ["ledger"],
        public_repositories_allowed: true,
        restricted_to_workflows: true,
      },
    },
  ]);
});

test("only groups that hold a runner and are for selected repositories are asked for these", async () => {
  const stage = await setStage();
  furnish(stage);
  addRunnerGroup(stage.world, stage.acme, { name: "idle", repositories: [] });
  const { units } = await gather(stage, source);
  expect(units.map(({ name }) => name)).toEqual(["acme", "acme/runner-groups"]);
  expect(stage.github.requests.filter(({ path }) => reach.test(path))).toEqual([]);
});

test.each([
  ["the groups are refused", groups, 403],
  ["the repositories of its group are", reach, 404],
])("a runner is known where %s, and what was refused is not", async (_, path, code) => {
  const stage = await setStage();
  furnishReach(stage);
  stage.github.faults.add({ kind: "status", code, match: { path } });
  const { collected } = await gather(stage, source);
  expect(collected.snapshot.identities).toMatchObject([
    { title: "builder", facts: { group_id: 2, selected_repositories: null } },
  ]);
});

const raw = { id: 1, name: "r", os: "linux", status: "online", busy: false, labels: [{ name: "gpu" }] };
const answer = (runner: object) => ({ total_count: 1, runners: [runner] });

test("what GitHub leaves out is not known: group, version, whether it is ephemeral", async () => {
  const stage = await setStage();
  stage.github.faults.add({ kind: "status", code: 200, body: answer(raw), match: { path: runners } });
  const { collected } = await gather(stage, source);
  expect(collected.snapshot.identities).toMatchObject([
    { facts: { labels: ["gpu"], group_id: null, group: null, version: null, ephemeral: null } },
  ]);
});

test("a visibility of groups that is new is not known, and hides no runner", async () => {
  const stage = await setStage();
  furnish(stage);
  const group = {
    id: 1,
    name: "Default",
    visibility: "some",
    default: true,
    runners_url: "",
    inherited: false,
    allows_public_repositories: false,
  };
  const body = { total_count: 1, runner_groups: [group] };
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path: groups } });
  const { collected, units } = await gather(stage, source);
  expect(units.map(({ state }) => state)).toEqual(["complete", "complete"]);
  expect(collected.snapshot.identities).toMatchObject([
    { facts: { group: "Default", group_visibility: null, public_repositories_allowed: false } },
  ]);
});
