import { describe, expect, test } from "vitest";
import { unreadInWords } from "../../action/collect/examples/in-words.ts";
import type { Source } from "../../action/sources/source.ts";
import { addRepository, type Repository } from "../../demo/github/world.ts";
import type { UnitState } from "../../model/unit.ts";
import { READING } from "./an-organization.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "./refused-unit.ts";
import { gather, setStage, type Stage } from "./stage.ts";

/** One store as its source is tested: where it is asked, and how the embedded GitHub is given things of it. */
export interface StoreContract {
  source: Source;
  /** Between the organisation or repository and the list, `dependabot/secrets`. */
  path: string;
  /** The field that holds the list. */
  things: "secrets" | "variables";
  /** What 404 says of the list of the organisation where the permission is held. */
  hidden: UnitState;
  /** Adds one thing of that name: to the organisation, for the selected ones where some are named, or to a repository. */
  add: (stage: Stage, name: string, to: { selected?: Repository[]; repository?: Repository }) => void;
  /** One thing as GitHub lists it, for the organisation. */
  item: Record<string, unknown>;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `SECRET_${String(index)}`);
const without = (permission: string) =>
  Object.fromEntries(Object.entries(READING).filter(([name]) => name !== permission));

/** Says that the list of the organisation, and the repositories of each, are read to their end or are a gap. */
export function describeOrganizationStore({ source, path, things, hidden, add, item }: StoreContract): void {
  const furnish = (stage: Stage, count = 1) => {
    for (const name of names(count)) add(stage, name, {});
  };
  const share = (stage: Stage, count = 2) => {
    const selected = Array.from({ length: count }, (_, index) =>
      addRepository(stage.world, { name: `r${String(index)}`, owner: stage.acme }),
    );
    add(stage, "SHARED_TOKEN", { selected });
  };
  const list = new RegExp(`orgs/acme/${path}\\?`);
  const reach = new RegExp(`${path}/SHARED_TOKEN/repositories`);

  describeRefusedUnit({ source, path: list, unit: "acme", furnish, absent: hidden });
  describeRefusedUnit({ source, path: reach, unit: "SHARED_TOKEN", furnish: share });
  describeLengths(source, "acme", furnish, ({ snapshot }) => snapshot.identities);
  describeLengths(source, "SHARED_TOKEN", share, ({ snapshot }) => selectedIn(snapshot.identities));
  describeShortList(source, list, "acme", furnish, { [things]: [item] });
  describeShortList(source, reach, "SHARED_TOKEN", share, { repositories: [] });

  test("an empty list is no proof to an App without the permission", async () => {
    const stage = await setStage(without(source.permission.name));
    const body = { total_count: 0, [things]: [] };
    stage.github.faults.add({ kind: "status", code: 200, body, match: { path: list } });
    expect((await gather(stage, source)).units.map(unreadInWords)).toMatchObject([
      { state: "denied", remedy: `Grant the App «${source.permission.name}: read».` },
    ]);
  });

  test("a reach that was refused in part is not known; what has it is", async () => {
    const stage = await setStage();
    share(stage, 150);
    const second = new RegExp(`${path}/SHARED_TOKEN/repositories.*[?&]page=2`);
    stage.github.faults.add({ kind: "status", code: 403, match: { path: second } });
    const { units, collected } = await gather(stage, source);
    expect(units).toMatchObject([{ state: "complete" }, { state: "partial", items: 100 }]);
    expect(collected.snapshot.identities).toMatchObject([
      { title: "SHARED_TOKEN", facts: { visibility: "selected", selected_repositories: null } },
    ]);
  });

  test("one for all repositories has no list of them and is asked for none", async () => {
    const stage = await setStage();
    furnish(stage);
    const { units, collected } = await gather(stage, source);
    expect(units).toHaveLength(1);
    expect(collected.snapshot.identities).toMatchObject([
      {
        kind: source.gives[0],
        uid: `github:${String(source.gives[0])}:org-9001:SECRET_0`,
        repository: null,
        title: "SECRET_0",
        lastUsed: null,
        facts: { level: "organization", visibility: "all", selected_repositories: null },
      },
    ]);
  });
}

const selectedIn = (identities: Awaited<ReturnType<typeof gather>>["collected"]["snapshot"]["identities"]) =>
  identities.flatMap(({ facts }) =>
    "selected_repositories" in facts ? (facts.selected_repositories ?? []) : [],
  );

/** Says that the list of each repository is read to its end or is a gap, and what one gap for all of them stands for. */
export function describeRepositoryStore(contract: Omit<StoreContract, "hidden">): void {
  const { source, path, things, add, item } = contract;
  const furnish = (stage: Stage, count = 1) => {
    const repository = addRepository(stage.world, { name: "ledger", owner: stage.acme });
    for (const name of names(count)) add(stage, name, { repository });
  };
  const list = new RegExp(`repos/acme/ledger/${path}\\?`);
  const asked = ({ github }: Stage) =>
    github.requests.filter(({ path: one }) => new RegExp(`repos/acme/[^/]+/${path}`).test(one)).length;
  const { name: permission, level } = source.permission;

  describeRefusedUnit({ source, path: list, unit: "ledger", furnish });
  describeLengths(source, "ledger", furnish, ({ snapshot }) => snapshot.identities);
  describeShortList(source, list, "ledger", furnish, { [things]: [item] });

  test.each([403, 404] as const)(
    "a refusal (%i) on one repository advises nothing that is held, and the others stand",
    async (status) => {
      const stage = await setStage();
      furnish(stage);
      addRepository(stage.world, { name: "other", owner: stage.acme });
      const { units, collected } = await gather(stage, source, {
        connected: ({ credentials }) =>
          credentials.forEach(({ refusals }) => refusals.push({ permission, repositoryId: 5001, status })),
      });
      expect(units.map(unreadInWords)).toMatchObject([
        {
          name: "ledger",
          state: "denied",
          remedy: `Nothing to grant: the App holds «${permission}: ${level}» already.`,
        },
        { name: "other", state: "complete", items: 0 },
      ]);
      expect(collected.snapshot.identities).toEqual([]);
    },
  );

  test("a repository that is gone by the time it is asked is vanished", async () => {
    const stage = await setStage();
    furnish(stage);
    for (const gone of [list, /\/repositories\/5001/])
      stage.github.faults.add({ kind: "status", code: 404, match: { path: gone } });
    expect((await gather(stage, source)).units).toMatchObject([{ state: "vanished" }]);
  });

  describe("without the permission", () => {
    test("no repository is asked, and one gap stands for all of them", async () => {
      const stage = await setStage(without(permission));
      furnish(stage);
      addRepository(stage.world, { name: "other", owner: stage.acme });
      const { units, collected } = await gather(stage, source);
      expect(units.map(unreadInWords)).toEqual([
        {
          source: source.id,
          scope: { of: "organization" },
          name: "acme/repositories",
          state: "denied",
          items: 0,
          reason: "GitHub was not asked, as the permission is not held.",
          remedy: `Grant the App «${permission}: ${level}».`,
        },
      ]);
      expect(collected.snapshot.identities).toEqual([]);
      expect(asked(stage)).toBe(0);
    });
  });

  describe("where the organisation's list is not offered", () => {
    const absent = async (also: RegExp) => {
      const stage = await setStage();
      furnish(stage);
      for (const name of ["other", "third"]) addRepository(stage.world, { name, owner: stage.acme });
      for (const hidden of [new RegExp(`orgs/acme/${path}`), also])
        stage.github.faults.add({ kind: "status", code: 404, match: { path: hidden } });
      return { stage, ...(await gather(stage, source)) };
    };

    test("nor is that of a repository, once one has answered alike", async () => {
      const { stage, units } = await absent(new RegExp(`repos/acme/[^/]+/${path}`));
      expect(units.map(({ name, state }) => [name, state])).toEqual([
        ["ledger", "unavailable"],
        ["other", "unavailable"],
        ["third", "unavailable"],
      ]);
      expect(unreadInWords(units[2] ?? { reason: null, remedy: null })).toMatchObject({
        remedy: "Nothing to grant: GitHub does not offer it here.",
      });
      expect(asked(stage)).toBe(1);
    });

    test("every repository is asked where the first one answers", async () => {
      const { units, collected } = await absent(/never/);
      expect(units.map(({ state }) => state)).toEqual(["complete", "complete", "complete"]);
      expect(collected.snapshot.identities).toHaveLength(1);
    });
  });

  test("one is its name and its times, by the repository's number", async () => {
    const stage = await setStage();
    furnish(stage);
    expect((await gather(stage, source)).collected.snapshot.identities).toMatchObject([
      {
        kind: source.gives[0],
        uid: `github:${String(source.gives[0])}:repo-5001:SECRET_0`,
        repository: { id: 5001, name: "ledger" },
        lastUsed: null,
        facts: { level: "repository", visibility: null, selected_repositories: null },
      },
    ]);
  });
}
