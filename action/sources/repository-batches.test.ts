import { describe, expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { mergedPullRequests as source } from "./merged-pull-requests.ts";

const closely = (name: string) => name.startsWith("ledger");

const add = ({ world, acme }: Stage, name: string) =>
  addRepository(world, { name, owner: acme, files: { "README.md": "#\n" } });

describe("several repositories", () => {
  const many = async (count: number) => {
    const stage = await setStage();
    for (let n = 0; n < count; n += 1) add(stage, `ledger-${n}`);
    return stage;
  };
  const queries = ({ github }: Stage) =>
    github.requests.filter(({ path }) => path.includes("graphql")).length;

  test("are asked about ten at a time, and others not at all", async () => {
    const stage = await many(12);
    add(stage, "tools");
    const alone = await setStage();
    await gather(alone, source, { closely });
    const { units } = await gather(stage, source, { closely });
    expect(units.filter(({ state }) => state === "complete")).toHaveLength(1 + 12);
    expect(queries(stage) - queries(alone)).toBe(2);
  });

  test("are asked about in halves where GitHub gives up on all", async () => {
    const stage = await many(4);
    // The first query is the count of repositories, the next four are the first batch and its repetitions.
    for (const nth of [2, 3, 4, 5])
      stage.github.faults.add({ kind: "html", code: 502, nth, match: { path: /graphql/ } });
    const { units } = await gather(stage, source, { closely });
    expect(units.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => "complete"));
    expect(queries(stage)).toBe(1 + 4 + 2);
  });
});
