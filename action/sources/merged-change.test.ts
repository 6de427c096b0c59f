import { describe, expect, test } from "vitest";
import { type ChangedLedger, oneChange } from "../../test/stage/a-changed-ledger.ts";
import type { Changed } from "../../test/stage/changed-by.ts";

describe("who approved what was merged", () => {
  test.each<
    [string, readonly string[], (work: Changed, number: number, made: ChangedLedger) => Promise<unknown>]
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
    [string, readonly string[], readonly string[], (made: ChangedLedger, number: number) => Promise<unknown>]
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
