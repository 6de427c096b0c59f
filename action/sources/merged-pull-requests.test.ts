import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { queryCost } from "../../demo/github/graphql/cost.ts";
import { githubSchema } from "../../demo/github/graphql/schema.ts";
import { addRepository, type Repository } from "../../demo/github/world.ts";
import { recordedChanges } from "../../model/recorded-changes.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import { type Changed, changedBy } from "../../test/stage/changed-by.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { mergedPullRequests as source } from "./merged-pull-requests.ts";
import { changeFields } from "./merged-query.ts";

const closely = (name: string) => name.startsWith("ledger");

const aLedger = ({ world, acme }: Stage, name = "ledger"): Repository =>
  addRepository(world, {
    name,
    owner: acme,
    files: { "README.md": "#\n" },
    created_at: "2026-01-05T00:00:00Z",
  });

describeRefusedUnit({
  source,
  path: /graphql/,
  unit: "ledger",
  furnish: (stage) => void aLedger(stage),
  closely,
});

test("a query for ten repositories stays far below GitHub's limit of nodes, and takes about ten points", () => {
  const numbers = Array.from({ length: 10 }, (_, at) => at);
  const query = `query { ${numbers.map((at) => `r${at}: repository(owner: "a", name: "b") { ${changeFields(at)} }`).join(" ")} }`;
  const { points, nodes } = queryCost(parse(query), { size: 10 });
  expect(points).toBeLessThanOrEqual(12);
  expect(nodes).toBeLessThan(50_000);
});

test("the query is one that GitHub's schema accepts", () => {
  const declared =
    "$size: Int, $pulls0: String, $commits0: String, $branch0: String, $asksPulls0: Boolean!, $asksCommits0: Boolean!";
  const query = `query(${declared}) { repository(owner: "a", name: "b") { ${changeFields(0)} } }`;
  expect(validate(githubSchema(), parse(query))).toEqual([]);
});

/** A repository with two people who may write. */
async function aChanged(permissions: Stage["installation"]["permissions"] = READING) {
  const stage = await setStage(permissions);
  const repository = aLedger(stage);
  const work = changedBy(stage, repository);
  return { stage, repository, work, sam: work.person("sam"), rhea: work.person("rhea") };
}

async function read(stage: Stage, recorded: ReadonlyMap<number, RepositoryChanges> = new Map()) {
  stage.world.now = new Date("2026-11-20T03:00:00Z");
  const { units, collected } = await gather(stage, source, { closely, recorded });
  return { units, changes: collected.snapshot.changes };
}

/** One pull request, as the reading of its only change tells it. */
async function oneChange(
  act: (made: Awaited<ReturnType<typeof aChanged>>) => Promise<unknown>,
  permissions?: Stage["installation"]["permissions"],
) {
  const made = await aChanged(permissions);
  made.work.at("2026-11-02T09:00:00Z");
  await act(made);
  const { changes } = await read(made.stage);
  return changes[0]?.merged[0];
}

describe("who approved what was merged", () => {
  test.each<
    [
      string,
      readonly string[],
      (work: Changed, number: number, made: Awaited<ReturnType<typeof aChanged>>) => Promise<unknown>,
    ]
  >([
    ["nobody, where nobody did", [], () => Promise.resolve()],
    ["whoever approved its last commit", ["rhea"], (work, number, { rhea }) => work.approve(rhea, number)],
    [
      "not whoever approved an earlier commit",
      [],
      async (work, number, { rhea, sam }) => {
        await work.approve(rhea, number);
        await work.push(sam, "work-1", "b.txt");
      },
    ],
    [
      "not whoever took it back",
      [],
      async (work, number, { rhea, repository }) => {
        await work.approve(rhea, number);
        const [first] = repository.pulls[0]?.reviews ?? [];
        if (first === undefined) throw new Error("nobody approved");
        repository.pulls[0]?.reviews.push({ ...first, id: first.id + 1, state: "CHANGES_REQUESTED" });
      },
    ],
    [
      "not whoever was dismissed",
      [],
      async (work, number, { rhea, sam, repository }) => {
        await work.approve(rhea, number);
        await work.dismiss(sam, number, repository.pulls[0]?.reviews[0]?.id ?? 0);
      },
    ],
  ])("%s", async (_, expected, act) => {
    const change = await oneChange(async (made) => {
      const number = await made.work.propose(made.sam, "a.txt");
      await act(made.work, number, made);
      await made.work.merge(made.sam, number);
    });
    expect(change?.approved_by?.map(({ login }) => login)).toEqual(expected);
    expect(change?.perhaps_approved_by).toEqual([]);
  });

  test.each<
    [
      string,
      readonly string[],
      readonly string[],
      (made: Awaited<ReturnType<typeof aChanged>>, number: number) => Promise<unknown>,
    ]
  >([
    [
      "one who may not write any more",
      [],
      ["rhea"],
      ({ rhea, repository }) => {
        for (const one of repository.collaborators) if (one.user === rhea) one.permission = "read";
        return Promise.resolve();
      },
    ],
    [
      "one that was dismissed since, as GitHub tells when",
      ["rhea"],
      [],
      ({ work, sam, repository }, number) =>
        work.dismiss(sam, number, repository.pulls[0]?.reviews[0]?.id ?? 0),
    ],
    [
      "one that was dismissed, where GitHub does not tell when",
      [],
      ["rhea"],
      ({ repository }) => {
        for (const review of repository.pulls[0]?.reviews ?? []) review.state = "DISMISSED";
        return Promise.resolve();
      },
    ],
  ])("after the merge: the approval of %s", async (_, counted, perhaps, act) => {
    const change = await oneChange(async (made) => {
      const { work, sam, rhea } = made;
      const number = await work.propose(sam, "a.txt");
      await work.approve(rhea, number);
      await work.merge(sam, number);
      work.at("2026-11-03T09:00:00Z");
      await act(made, number);
    });
    expect(change?.approved_by?.map(({ login }) => login)).toEqual(counted);
    expect(change?.perhaps_approved_by?.map((one) => one?.login)).toEqual(perhaps);
  });

  test("not whoever approved after the merge", async () => {
    const change = await oneChange(async ({ work, sam, rhea }) => {
      const number = await work.propose(sam, "a.txt");
      await work.merge(sam, number);
      work.at("2026-11-03T09:00:00Z");
      await work.approve(rhea, number);
    });
    expect(change).toMatchObject({ approved_by: [] });
  });
});

test("a change has its author, its merger, the times of GitHub's clock and what became of it", async () => {
  let commit = "";
  const change = await oneChange(async ({ work, sam, rhea, repository }) => {
    const number = await work.propose(sam, ".github/workflows/deploy.yml");
    Object.assign(repository.pulls[0] ?? {}, { closes: [12] });
    work.at("2026-11-04T10:30:00Z");
    commit = await work.merge(rhea, number);
  });
  expect(change).toMatchObject({
    number: 1,
    author: { login: "sam", app: false },
    last_commit_by: "sam",
    written_by: ["sam"],
    merged_by: { login: "rhea", app: false },
    merged_at: "2026-11-04T10:30:00Z",
    commit,
    checks: "none",
    workflows: true,
    requests: ["acme/ledger#12"],
    labels: [],
  });
});

describe("who wrote a change", () => {
  test("is everybody who wrote one of its commits", async () => {
    const change = await oneChange(async ({ work, sam, rhea }) => {
      const number = await work.propose(rhea, "a.txt");
      await work.push(sam, "work-1", "b.txt");
      await work.push(rhea, "work-1", "c.txt");
      await work.merge(rhea, number);
    });
    expect(change).toMatchObject({ last_commit_by: "rhea", written_by: ["rhea", "sam"] });
  });

  test("is not wholly known where a commit is of no account", async () => {
    const change = await oneChange(async ({ work, sam, rhea, stage }) => {
      const number = await work.propose(sam, "a.txt");
      await work.push(rhea, "work-1", "b.txt");
      await work.merge(sam, number);
      stage.world.users.splice(stage.world.users.indexOf(rhea), 1);
    });
    expect(change).toMatchObject({ written_by: ["sam", null] });
  });

  test("is not wholly known where there are more commits than are asked for", async () => {
    const change = await oneChange(async ({ work, sam }) => {
      const number = await work.propose(sam, "a.txt");
      for (let at = 0; at < 100; at += 1) await work.push(sam, "work-1", `${at}.txt`);
      await work.merge(sam, number);
    });
    expect(change).toMatchObject({ last_commit_by: "sam", written_by: ["sam", null] });
  });
});

describe("what GitHub hides is not known, and never nothing", () => {
  const merged = async ({ work, sam, repository }: Awaited<ReturnType<typeof aChanged>>) => {
    const number = await work.propose(sam, "a.txt");
    Object.assign(repository.pulls[0] ?? {}, { closes: [12] });
    await work.merge(sam, number);
  };
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(READING).filter(([name]) => !names.includes(name)));

  test.each([
    ["checks", { checks: null, requests: ["acme/ledger#12"] }],
    ["statuses", { checks: null }],
    ["issues", { requests: null, checks: "none" }],
  ] as const)("without «%s»", async (permission, expected) => {
    expect(await oneChange(merged, without(permission))).toMatchObject(expected);
  });

  test.each(["pull_requests", "contents"] as const)(
    "without «%s» nothing is recorded",
    async (permission) => {
      const made = await aChanged(without(permission));
      await merged(made);
      const { units, changes } = await read(made.stage);
      expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "denied", items: 0 });
      expect(changes).toEqual([]);
    },
  );
});

describe("commits that came with no pull request", () => {
  test.each(["merge", "squash", "rebase"] as const)(
    "are none of those that a %s brought in",
    async (method) => {
      const { stage, work, sam } = await aChanged();
      work.at("2026-11-02T09:00:00Z");
      await work.merge(sam, await work.propose(sam, "a.txt"), method);
      expect((await read(stage)).changes).toMatchObject([{ merged: [{ number: 1 }], pushes: [] }]);
    },
  );

  test("are those that were pushed to the branch, with the day they say", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    const commit = await work.push(sam, "main", "a.txt");
    expect((await read(stage)).changes).toMatchObject([
      { head: commit, merged: [], pushes: [{ commit, author: "sam", at: "2026-11-02T09:00:00Z" }] },
    ]);
  });
});

describe("how far back", () => {
  /** What a first scan recorded, as the ledger then has it. */
  const ledgerOf = (changes: readonly RepositoryChanges[]) =>
    recordedChanges({
      changes: changes.map(({ repository, ...rest }) => ({
        file: "",
        body: "",
        data: {
          record: "changes" as const,
          schema: 2 as const,
          organization: "acme",
          repository: "ledger",
          repository_id: repository,
          month: "2026-11",
          head: rest.head,
          merged: [...rest.merged],
          pushes: [...rest.pushes],
          deployments: [],
        },
      })),
    });

  test("first to the first day of the third month before", async () => {
    const { stage, work, sam } = await aChanged();
    for (const at of ["2026-07-31T23:59:59Z", "2026-08-01T00:00:00Z"]) {
      work.at(at);
      await work.merge(sam, await work.propose(sam, `${at.slice(0, 10)}.txt`));
    }
    expect((await read(stage)).changes).toMatchObject([{ merged: [{ number: 2 }] }]);
  });

  test("then to what is recorded, so that nothing is read twice", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const recorded = ledgerOf((await read(stage)).changes);
    expect((await read(stage, recorded)).changes).toMatchObject([{ head: null, merged: [], pushes: [] }]);
    work.at("2026-11-19T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "b.txt"));
    expect((await read(stage, recorded)).changes).toMatchObject([{ merged: [{ number: 2 }], pushes: [] }]);
  });

  test("a commit that says it is older than what is recorded is found, and its day is no earlier", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const recorded = ledgerOf((await read(stage)).changes);
    work.at("2025-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "b.txt");
    expect((await read(stage, recorded)).changes).toMatchObject([
      { pushes: [{ commit, at: "2026-11-02T09:00:00Z" }] },
    ]);
  });

  test("a list of any length is read to its end, in few queries", async () => {
    const { stage, work, sam, repository } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const [first] = repository.pulls;
    if (first === undefined) throw new Error("nothing was merged");
    for (let number = 2; number <= 45; number += 1)
      repository.pulls.push({ ...first, id: first.id + number, number });
    const before = stage.github.requests.length;
    const { changes, units } = await read(stage);
    expect(changes[0]?.merged).toHaveLength(45);
    expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "complete", items: 45 });
    const asked = stage.github.requests.slice(before).filter(({ path }) => path.includes("graphql"));
    // Five pages of ten, and the count of repositories.
    expect(asked).toHaveLength(6);
  });
});

test("a branch that was rewritten shows as commits that came with no pull request", async () => {
  const { stage, work, sam, repository } = await aChanged();
  work.at("2026-11-02T09:00:00Z");
  await work.push(sam, "main", "a.txt");
  const recorded = new Map([
    [
      repository.id,
      { repository: repository.id, head: "d".repeat(40), merged: [], pushes: [], deployments: [] },
    ],
  ]);
  expect((await read(stage, recorded)).changes).toMatchObject([{ pushes: [{ author: "sam" }] }]);
});
