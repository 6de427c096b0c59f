import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { githubSchema } from "../../demo/github/graphql/schema.ts";
import { addRepository, type Repository } from "../../demo/github/world.ts";
import { recordedChanges, withRewrites } from "../../model/recorded-changes.ts";
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

test("the query is one that GitHub's schema accepts", () => {
  const declared =
    "$size: Int, $pulls0: String, $commits0: String, $asksPulls0: Boolean!, $asksCommits0: Boolean!";
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
      async (work, number, { rhea, repository }) => {
        await work.approve(rhea, number);
        for (const review of repository.pulls[0]?.reviews ?? []) review.state = "DISMISSED";
      },
    ],
    ["not whoever may only read", [], (work, number) => work.approve(work.person("guest", "read"), number)],
  ])("%s", async (_, expected, act) => {
    const change = await oneChange(async (made) => {
      const number = await made.work.propose(made.sam, "a.txt");
      await act(made.work, number, made);
      await made.work.merge(made.sam, number);
    });
    expect(change?.approved_by?.map(({ login }) => login)).toEqual(expected);
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
    merged_by: { login: "rhea", app: false },
    merged_at: "2026-11-04T10:30:00Z",
    commit,
    checks: "none",
    workflows: true,
    requests: ["acme/ledger#12"],
    labels: [],
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
        ...withRewrites(rest.rewritten),
      },
    })),
  });

describe("how far back", () => {
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

  test("a commit that says it is older than what is recorded is found, and its day is the scan's", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const recorded = ledgerOf((await read(stage)).changes);
    work.at("2025-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "b.txt");
    expect((await read(stage, recorded)).changes).toMatchObject([
      { pushes: [{ commit, at: "2026-11-20T03:00:00Z" }] },
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

describe("a commit that bears an old date", () => {
  test("is found after a scan that saw nothing", async () => {
    const { stage, work, sam } = await aChanged();
    const first = (await read(stage)).changes;
    expect(first).toMatchObject([{ merged: [], pushes: [] }]);
    work.at("2024-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "a.txt");
    expect((await read(stage, ledgerOf(first))).changes).toMatchObject([
      { head: commit, pushes: [{ commit, at: "2026-11-20T03:00:00Z" }] },
    ]);
  });

  test("is found with more than a page of others", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.push(sam, "main", "a.txt");
    const recorded = ledgerOf((await read(stage)).changes);
    work.at("2024-01-01T00:00:00Z");
    for (let one = 1; one <= 26; one += 1) await work.push(sam, "main", `${one}.txt`);
    expect((await read(stage, recorded)).changes[0]?.pushes).toHaveLength(26);
  });

  test("is found where a pull request beside it makes GitHub list it after what is recorded", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.push(sam, "main", "a.txt");
    const recorded = ledgerOf((await read(stage)).changes);
    work.at("2026-11-03T09:00:00Z");
    const number = await work.propose(sam, "b.txt");
    work.at("2024-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "c.txt");
    work.at("2026-11-04T09:00:00Z");
    await work.merge(sam, number);
    expect((await read(stage, recorded)).changes).toMatchObject([
      { merged: [{ number: 1 }], pushes: [{ commit }] },
    ]);
  });
});

describe("a branch whose history was rewritten", () => {
  const pushed = async () => {
    const made = await aChanged();
    made.work.at("2026-11-02T09:00:00Z");
    const before = await made.work.push(made.sam, "main", "a.txt");
    const first = (await read(made.stage)).changes;
    return { ...made, before, first, recorded: ledgerOf(first) };
  };

  test("is told, with what the branch was and is", async () => {
    const { stage, work, sam, before, recorded } = await pushed();
    work.at("2024-01-01T00:00:00Z");
    const after = await work.replace(sam, "main", []);
    const { changes, units } = await read(stage, recorded);
    const rewritten = [{ from: before, to: after, at: "2026-11-20T03:00:00Z" }];
    expect(changes).toMatchObject([{ head: after, rewritten }]);
    expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "complete" });
    expect((await read(stage, ledgerOf(changes))).changes[0]).not.toHaveProperty("rewritten");
  });

  test("is told where it was set back to an earlier commit", async () => {
    const { stage, work, sam, before, first, recorded } = await pushed();
    const later = await work.push(sam, "main", "b.txt");
    const then = ledgerOf([...first, ...(await read(stage, recorded)).changes]);
    await work.reset(sam, "main", before);
    expect((await read(stage, then)).changes).toMatchObject([
      { head: before, pushes: [], rewritten: [{ from: later, to: before }] },
    ]);
  });

  test("shows a commit of its own in place of another, and none that was there before", async () => {
    const { stage, work, sam, before, first, recorded } = await pushed();
    await work.push(sam, "main", "b.txt");
    const then = ledgerOf([...first, ...(await read(stage, recorded)).changes]);
    work.at("2024-01-01T00:00:00Z");
    const other = await work.replace(sam, "main", [before]);
    expect((await read(stage, then)).changes).toMatchObject([
      { head: other, pushes: [{ commit: other, at: "2026-11-20T03:00:00Z" }], rewritten: [{ to: other }] },
    ]);
  });

  test("is told by a first scan, where a merge is gone from it", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    const from = await work.merge(sam, await work.propose(sam, "a.txt"));
    work.at("2024-01-01T00:00:00Z");
    const to = await work.replace(sam, "main", []);
    expect((await read(stage)).changes).toMatchObject([{ rewritten: [{ from, to }] }]);
  });

  test("shows to a first scan a first commit that is younger than the repository", async () => {
    const { stage, work, sam } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    const commit = await work.replace(sam, "main", []);
    expect((await read(stage)).changes).toMatchObject([{ pushes: [{ commit }] }]);
  });
});

describe("where another branch was made the default one", () => {
  test("what was merged into the former one is no push, and is asked about", async () => {
    const { stage, work, sam, repository } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    const sha = await work.merge(sam, await work.propose(sam, "a.txt"));
    await work.branch(sam, "trunk", sha);
    repository.default_branch = "trunk";
    expect((await read(stage)).changes).toMatchObject([{ merged: [{ number: 1 }], pushes: [] }]);
  });

  test("what was merged into a branch that never came in is not asked about", async () => {
    const { stage, work, sam, repository } = await aChanged();
    work.at("2026-11-02T09:00:00Z");
    await work.branch(sam, "trunk", await work.tip(sam, "main"));
    await work.merge(sam, await work.propose(sam, "a.txt"));
    repository.default_branch = "trunk";
    expect((await read(stage)).changes).toMatchObject([{ merged: [], pushes: [] }]);
  });
});
