import { describe, expect, test } from "vitest";
import { branchChanges, branchReading, takeBranchPage } from "./branch-reading.ts";
import { MOST_PAGES } from "./repository-batches.ts";
import { aChangedLedger, ledgerOfChanges, readChanges } from "../../test/stage/a-changed-ledger.ts";

describe("a commit that bears an old date", () => {
  test("is found after a scan that saw nothing", async () => {
    const { stage, work, sam } = await aChangedLedger();
    const first = (await readChanges(stage)).changes;
    expect(first).toMatchObject([{ merged: [], pushes: [] }]);
    work.at("2024-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "a.txt");
    expect((await readChanges(stage, ledgerOfChanges(first))).changes).toMatchObject([
      { head: commit, pushes: [{ commit, at: "2026-11-20T03:00:00Z" }] },
    ]);
  });

  test("is found with more than a page of others", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    await work.push(sam, "main", "a.txt");
    const recorded = ledgerOfChanges((await readChanges(stage)).changes);
    work.at("2024-01-01T00:00:00Z");
    for (let one = 1; one <= 26; one += 1) await work.push(sam, "main", `${one}.txt`);
    expect((await readChanges(stage, recorded)).changes[0]?.pushes).toHaveLength(26);
  });

  test("is found where a pull request beside it makes GitHub list it after what is recorded", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    await work.push(sam, "main", "a.txt");
    const recorded = ledgerOfChanges((await readChanges(stage)).changes);
    work.at("2026-11-03T09:00:00Z");
    const number = await work.propose(sam, "b.txt");
    work.at("2024-01-01T00:00:00Z");
    const commit = await work.push(sam, "main", "c.txt");
    work.at("2026-11-04T09:00:00Z");
    await work.merge(sam, number);
    expect((await readChanges(stage, recorded)).changes).toMatchObject([
      { merged: [{ number: 1 }], pushes: [{ commit }] },
    ]);
  });
});

describe("a branch whose history was rewritten", () => {
  const pushed = async () => {
    const made = await aChangedLedger();
    made.work.at("2026-11-02T09:00:00Z");
    const before = await made.work.push(made.sam, "main", "a.txt");
    const first = (await readChanges(made.stage)).changes;
    return { ...made, before, first, recorded: ledgerOfChanges(first) };
  };

  test("is told, with what the branch was and is", async () => {
    const { stage, work, sam, before, recorded } = await pushed();
    work.at("2024-01-01T00:00:00Z");
    const after = await work.replace(sam, "main", []);
    const { changes, units } = await readChanges(stage, recorded);
    const rewritten = [{ from: before, to: after, at: "2026-11-20T03:00:00Z" }];
    expect(changes).toMatchObject([{ head: after, rewritten }]);
    expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "complete" });
    expect((await readChanges(stage, ledgerOfChanges(changes))).changes[0]).not.toHaveProperty("rewritten");
  });

  test("is told where it was set back to an earlier commit", async () => {
    const { stage, work, sam, before, first, recorded } = await pushed();
    const later = await work.push(sam, "main", "b.txt");
    const then = ledgerOfChanges([...first, ...(await readChanges(stage, recorded)).changes]);
    await work.reset(sam, "main", before);
    expect((await readChanges(stage, then)).changes).toMatchObject([
      { head: before, pushes: [], rewritten: [{ from: later, to: before }] },
    ]);
  });

  test("shows a commit of its own in place of another, and none that was there before", async () => {
    const { stage, work, sam, before, first, recorded } = await pushed();
    await work.push(sam, "main", "b.txt");
    const then = ledgerOfChanges([...first, ...(await readChanges(stage, recorded)).changes]);
    work.at("2024-01-01T00:00:00Z");
    const other = await work.replace(sam, "main", [before]);
    expect((await readChanges(stage, then)).changes).toMatchObject([
      { head: other, pushes: [{ commit: other, at: "2026-11-20T03:00:00Z" }], rewritten: [{ to: other }] },
    ]);
  });

  test("is told by a first scan, where a merge is gone from it", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    const from = await work.merge(sam, await work.propose(sam, "a.txt"));
    work.at("2024-01-01T00:00:00Z");
    const to = await work.replace(sam, "main", []);
    expect((await readChanges(stage)).changes).toMatchObject([{ rewritten: [{ from, to }] }]);
  });

  test("shows to a first scan a first commit that is younger than the repository", async () => {
    const { stage, work, sam } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    const commit = await work.replace(sam, "main", []);
    expect((await readChanges(stage)).changes).toMatchObject([{ pushes: [{ commit }] }]);
  });
});

describe("where another branch was made the default one", () => {
  test("what was merged into the former one is no push, and is asked about", async () => {
    const { stage, work, sam, repository } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    const sha = await work.merge(sam, await work.propose(sam, "a.txt"));
    await work.branch(sam, "trunk", sha);
    repository.default_branch = "trunk";
    expect((await readChanges(stage)).changes).toMatchObject([{ merged: [{ number: 1 }], pushes: [] }]);
  });

  test("what was merged into a branch that never came in is not asked about", async () => {
    const { stage, work, sam, repository } = await aChangedLedger();
    work.at("2026-11-02T09:00:00Z");
    await work.branch(sam, "trunk", await work.tip(sam, "main"));
    await work.merge(sam, await work.propose(sam, "a.txt"));
    repository.default_branch = "trunk";
    expect((await readChanges(stage)).changes).toMatchObject([{ merged: [], pushes: [] }]);
  });
});

test("a head that is not found within the bound is told as a rewrite, and never as a quiet branch", () => {
  const id = (number: number) => number.toString(16).padStart(40, "0");
  const facts = {
    default_branch: "main",
    created_at: "2020-01-01T00:00:00Z",
    visibility: "private",
    archived: false,
    fork: false,
    secret_scanning: null,
  } as const;
  const known = { repository: 7, head: "d".repeat(40), merged: [], pushes: [], deployments: [] };
  const reading = branchReading({ id: 7, name: "ledger", facts }, known, "2026-08-01");
  const pageInfo = { hasNextPage: true, endCursor: "next" };
  const ended = Array.from({ length: MOST_PAGES }, (_, page) => {
    const commit = {
      oid: id(page),
      committedDate: "2019-01-01T00:00:00Z",
      author: null,
      parents: { nodes: [{ oid: id(page + 1) }] },
      associatedPullRequests: { nodes: [] },
    };
    const target = { __typename: "Commit", oid: id(0), history: { pageInfo, nodes: [commit] } };
    const pullRequests = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const isLast = page === MOST_PAGES - 1;
    return takeBranchPage(
      reading,
      { pullRequests, defaultBranchRef: { name: "main", target } },
      { refused: [], isLast, lacksChecks: false },
    );
  });
  expect(ended.indexOf("done")).toBe(MOST_PAGES - 1);
  expect(branchChanges(reading, "2026-11-20T03:00:00Z")).toMatchObject({
    head: id(0),
    rewritten: [{ from: known.head, to: id(0) }],
  });
});
