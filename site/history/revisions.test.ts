import { describe, expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { readLog } from "./log.ts";
import { revisions } from "./revisions.ts";

const LONG = "a file that is long enough for git to know it again after it moved\n".repeat(3);

async function livesOf(...commits: Parameters<typeof temporaryRepository>[0]) {
  const lives = revisions(await readLog(temporaryRepository(commits), "HEAD"), () => true);
  return Object.fromEntries(
    [...lives].map(([path, list]) => [
      path,
      list.map(({ commit, pullRequest }) => `${commit.subject} ${pullRequest ?? "-"}`),
    ]),
  );
}

describe("the life of a file", () => {
  test("goes on through a rename, under the name it has now", async () => {
    expect(
      await livesOf(
        planned("made", null, { old: LONG }),
        planned("moved", "made", { old: null, new: LONG }),
        planned("edited", "moved", { new: `${LONG}more` }),
      ),
    ).toEqual({ new: ["edited -", "moved -", "made -"] });
  });

  test("is not mixed with that of a later file of the same name", async () => {
    expect(
      await livesOf(
        planned("made", null, { a: LONG }),
        planned("moved", "made", { a: null, b: LONG }),
        planned("again", "moved", { a: "another" }),
      ),
    ).toEqual({ a: ["again -"], b: ["moved -", "made -"] });
  });

  test("tells the pull request of a merge, of a squash, and none of a direct push", async () => {
    expect(
      await livesOf(
        planned("direct", null, { a: "1" }),
        planned("branch one", "direct", { a: "2" }),
        planned("branch two", "branch one", { a: "3" }),
        planned(
          "merge",
          "direct",
          { a: "3" },
          { merges: "branch two", message: "Merge pull request #7 from x/y" },
        ),
        planned("squash", "merge", { a: "4" }, { message: "Squash it (#8)" }),
      ),
    ).toEqual({ a: ["Squash it (#8) 8", "branch two 7", "branch one 7", "direct -"] });
  });

  test("a branch that merged main does not claim what main had", async () => {
    expect(
      await livesOf(
        planned("base", null, { a: "1" }),
        planned("branch", "base", { b: "1" }),
        planned("on main", "base", { a: "2" }),
        planned("update", "branch", { a: "2" }, { merges: "on main", message: "Merge branch main" }),
        planned(
          "merge",
          "on main",
          { b: "1" },
          { merges: "update", message: "Merge pull request #3 from x/y" },
        ),
      ),
    ).toEqual({ a: ["on main -", "base -"], b: ["branch 3"] });
  });

  test("a merge that says it is a squash has no number from that", async () => {
    expect(
      await livesOf(
        planned("base", null, { a: "1" }),
        planned("side", "base", { b: "1" }),
        planned("merge", "base", { b: "1" }, { merges: "side", message: "Something (#9)" }),
      ),
    ).toEqual({ a: ["base -"], b: ["side -"] });
  });
});
