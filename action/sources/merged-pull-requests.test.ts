import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { queryCost } from "../../demo/github/graphql/cost.ts";
import { githubSchema } from "../../demo/github/graphql/schema.ts";
import {
  aChangedLedger,
  addLedger,
  type ChangedLedger,
  isLedger,
  ledgerOfChanges,
  oneChange,
  readChanges,
} from "../../test/stage/a-changed-ledger.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { mergedPullRequests as source } from "./merged-pull-requests.ts";
import { changeFields } from "./merged-query.ts";

describeRefusedUnit({
  source,
  path: /graphql/,
  unit: "ledger",
  furnish: (stage) => void addLedger(stage),
  closely: isLedger,
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
    "$size: Int, $pulls0: String, $commits0: String, $asksPulls0: Boolean!, $asksCommits0: Boolean!";
  const query = `query(${declared}) { repository(owner: "a", name: "b") { ${changeFields(0)} } }`;
  expect(validate(githubSchema(), parse(query))).toEqual([]);
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

describe("what GitHub hides is not known, and never nothing", () => {
  const merged = async ({ work, sam, repository }: ChangedLedger) => {
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
      const made = await aChangedLedger(without(permission));
      await merged(made);
      const { units, changes } = await readChanges(made.stage);
      expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "denied", items: 0 });
      expect(changes).toEqual([]);
    },
  );
});

describe("commits that came with no pull request", () => {
  test.each(["merge", "squash", "rebase"] as const)(
    "are none of those that a %s brought in",
    async (method) => {
      const { stage, work, sam } = await aChangedLedger();
      work.at("2026-11-02T09:00:00Z");
      await work.merge(sam, await work.propose(sam, "a.txt"), method);
      expect((await readChanges(stage)).changes).toMatchObject([{ merged: [{ number: 1 }], pushes: [] }]);
    },
  );

  test("are those that were pushed to the branch, with the day they say", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    const commit = await work.push(sam, "main", "a.txt");
    expect((await readChanges(stage)).changes).toMatchObject([
      { head: commit, merged: [], pushes: [{ commit, author: "sam", at: "2026-11-02T09:00:00Z" }] },
    ]);
  });
});

describe("how far back", () => {
  test("first to the first day of the third month before", async () => {
    const { stage, work, sam } = await aChangedLedger();
    for (const at of ["2026-07-31T23:59:59Z", "2026-08-01T00:00:00Z"]) {
      work.at(at);
      await work.merge(sam, await work.propose(sam, `${at.slice(0, 10)}.txt`));
    }
    expect((await readChanges(stage)).changes).toMatchObject([{ merged: [{ number: 2 }] }]);
  });

  test("then to what is recorded, so that nothing is read twice", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const recorded = ledgerOfChanges((await readChanges(stage)).changes);
    expect((await readChanges(stage, recorded)).changes).toMatchObject([
      { head: null, merged: [], pushes: [] },
    ]);
    work.at("2026-11-19T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "b.txt"));
    expect((await readChanges(stage, recorded)).changes).toMatchObject([
      { merged: [{ number: 2 }], pushes: [] },
    ]);
  });

  test("a commit that says it is older than what is recorded is found, and its day is the scan's", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const recorded = ledgerOfChanges((await readChanges(stage)).changes);
    work.at("2025-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "b.txt");
    expect((await readChanges(stage, recorded)).changes).toMatchObject([
      { pushes: [{ commit, at: "2026-11-20T03:00:00Z" }] },
    ]);
  });

  test("a list of any length is read to its end, in few queries", async () => {
    const { stage, work, sam, repository } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    await work.merge(sam, await work.propose(sam, "a.txt"));
    const [first] = repository.pulls;
    if (first === undefined) throw new Error("nothing was merged");
    for (let number = 2; number <= 45; number += 1)
      repository.pulls.push({ ...first, id: first.id + number, number });
    const before = stage.github.requests.length;
    const { changes, units } = await readChanges(stage);
    expect(changes[0]?.merged).toHaveLength(45);
    expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "complete", items: 45 });
    const asked = stage.github.requests.slice(before).filter(({ path }) => path.includes("graphql"));
    // Five pages of ten, and the count of repositories.
    expect(asked).toHaveLength(6);
  });
});
