import { describe, expect, test } from "vitest";
import type { Collected } from "../collect/collected.ts";
import type { KnownRepository } from "../sources/source.ts";
import { addRepository } from "../../demo/github/world.ts";
import { SOURCE_IDS, type SourceId } from "../../model/unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { changedBy } from "../../test/stage/changed-by.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { furnishShards } from "./examples/furnish-shards.ts";
import { partsOf, scanner, type OtherPart } from "./examples/parts-of.ts";
import { joinParts } from "./join.ts";

const join = async (stage: Stage, count: number, other?: OtherPart) =>
  joinParts(await partsOf(stage, count, other), { scanner }).collected;

/** Everything but who publishes, and what the shards ask more often than one scan: the list of repositories. */
const comparable = ({ snapshot, started, finished, credential, apiVersion }: Omit<Collected, "writer">) => ({
  snapshot,
  started,
  finished,
  credential,
  apiVersion,
});

async function staged(permissions: typeof READING = READING): Promise<Stage> {
  const stage = await setStage(permissions);
  furnishShards(stage);
  return stage;
}

const { administration: _, secrets: __, ...half } = READING;
const { organization_administration: ___, ...uncounted } = READING;
const KNOWN: KnownRepository[] = [
  { id: 70_077, name: "gone", visibility: "private" },
  { id: 70_078, name: "gone-too", visibility: "private" },
];

describe("the parts of a scan give what one scan gives", () => {
  test.each([1, 2, 3, 8, 40])("of %d shards", async (count) => {
    const stage = await staged();
    const closely = (name: string) => name.startsWith("repository-1");
    const files = { "README.md": "#\n" };
    const changed = addRepository(stage.world, { name: "repository-1000", owner: stage.acme, files });
    const work = changedBy(stage, changed);
    await work.push(work.person("sam"), "main", "a.txt");
    const whole = await stage.collect({ closely });
    expect(whole.snapshot.repositories.map(({ facts }) => facts.administrators)).toContainEqual(["dana"]);
    expect(whole.snapshot.changes.flatMap(({ pushes }) => pushes)).toHaveLength(1);
    expect(comparable(await join(stage, count, { closely }))).toEqual(comparable(whole));
  });

  test.each([
    ["half of the permissions are missing", half, () => undefined],
    ["GitHub does not count repositories", uncounted, () => undefined],
    [
      "the list of repositories fails",
      READING,
      ({ github }: Stage) =>
        github.faults.add({ kind: "status", code: 500, match: { path: /\/orgs\/acme\/repos/ } }),
    ],
    [
      "a repository is refused",
      READING,
      ({ github }: Stage) =>
        github.faults.add({
          kind: "status",
          code: 403,
          match: { path: /repository-3\/(?:keys|environments)/ },
        }),
    ],
    [
      "the App sees selected repositories",
      READING,
      ({ installation, world }: Stage) => {
        installation.repositories = world.repositories.slice(0, 7).map(({ id }) => id);
      },
    ],
    [
      "nobody may see members",
      READING,
      ({ github }: Stage) => github.faults.add({ kind: "status", code: 403, match: { path: /\/members/ } }),
    ],
  ] as const)("where %s", async (_name, permissions, change) => {
    const stage = await staged(permissions);
    change(stage);
    const { snapshot } = await stage.collect({ known: KNOWN });
    expect((await join(stage, 8, { known: KNOWN })).snapshot).toEqual(snapshot);
  });

  test("of an organisation without repositories", async () => {
    const stage = await setStage();
    expect(comparable(await join(stage, 3))).toEqual(comparable(await stage.collect()));
  });
});

/** What every shard asks anew, by why it cannot ask for its own part alone. */
const ASKED_BY_ALL: Readonly<Record<string, readonly SourceId[]>> = {
  "A list, a count or a page by GraphQL is of all repositories: GitHub pages by time and not by id.": [
    "agent-files",
    "branch-rules",
    "code-owners",
    "repositories",
    "workflow-files",
  ],
  "The plan, and how many repositories there are, is what the list is held against.": [
    "organization-settings",
  ],
  "Whether the organisation has the store at all: without it every repository's list is a refusal.": [
    "organization-agents-secrets",
    "organization-codespaces-secrets",
    "organization-dependabot-secrets",
    "organization-variables",
  ],
};

describe("what it costs", () => {
  test("is what one scan costs, and for each further shard what is of all repositories at once", async () => {
    const stage = await staged();
    const whole = await stage.collect();
    const { requests } = await join(stage, 8);
    const more = SOURCE_IDS.filter((id) => requests[id] !== whole.requests[id]);
    expect(more.toSorted()).toEqual(Object.values(ASKED_BY_ALL).flat().toSorted());
    for (const id of more) expect({ id, asked: requests[id] }).toEqual({ id, asked: 8 * whole.requests[id] });
  });
});

describe("a list that changed between two shards is not silently lost", () => {
  test("a repository that only later shards were told of is a gap where its own was not", async () => {
    const stage = await staged();
    const ids: number[] = [];
    const { snapshot } = await join(stage, 2, {
      between: (index) => {
        if (index > 1) return;
        for (const name of ["late-a", "late-b"])
          ids.push(addRepository(stage.world, { name, owner: stage.acme }).id);
      },
    });
    const read = snapshot.repositories.filter(({ id }) => ids.includes(id));
    const gaps = snapshot.units.filter(
      ({ source, scope }) =>
        source === "repositories" && "repository" in scope && ids.includes(scope.repository),
    );
    expect(read.map(({ id }) => id)).toEqual(ids.filter((id) => id % 2 === 0));
    expect(gaps).toMatchObject([{ state: "not-attempted", reason: { reason: "listed-elsewhere" } }]);
    expect(snapshot.units).toContainEqual(
      expect.objectContaining({
        source: "repositories",
        scope: { of: "organization" },
        state: "partial",
        reason: { reason: "lists-differ", with: { unlike: { names: ["late-a", "late-b"], more: 0 } } },
      }),
    );
  });

  test("a list that one shard could not read is whole in none", async () => {
    const stage = await staged();
    const parts = await partsOf(stage, 3, {
      between: (index) => {
        if (index === 1)
          stage.github.faults.add({ kind: "status", code: 500, match: { path: /\/orgs\/acme\/repos/ } });
        else stage.github.faults.clear();
      },
    });
    const { snapshot } = joinParts(parts, { scanner }).collected;
    const unread = snapshot.units.filter(({ reason }) => reason?.reason === "listed-elsewhere");
    expect(unread.length).toBeGreaterThan(3);
    expect(unread.length + snapshot.repositories.length).toBe(stage.world.repositories.length);
    expect(
      snapshot.units.find(({ name, source }) => source === "repositories" && name === "acme"),
    ).toMatchObject({
      state: "partial",
    });
  });
});
