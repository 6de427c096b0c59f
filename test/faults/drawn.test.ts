import { expect, test, vi } from "vitest";
import { filesEnding, read } from "../house/tree.ts";
import { COMMITS, drawn, inTurn, runsOf } from "./drawn.ts";

const cases = Array.from({ length: 20 }, (_, at) => at);

test("as many cases are drawn as asked for, each once, in their order, and the same for a seed", () => {
  vi.stubEnv("COUNTERSIGN_ALL_STORIES", "");
  const some = drawn(cases, 6, 1);
  expect(some).toHaveLength(6);
  expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
  expect(drawn(cases, 6, 1)).toEqual(some);
  const others = [2, 3, 4, 5].map((seed) => drawn(cases, 6, seed));
  expect(others).not.toEqual(others.map(() => some));
  expect(drawn(cases, 30, 1)).toEqual(cases);
});

test("stories that stand beside each other take turns, until every way was taken", () => {
  vi.stubEnv("COUNTERSIGN_ALL_STORIES", "");
  const [first, second, third] = [0, 1, 2].map((story) => inTurn(COMMITS, story));
  expect(first).toHaveLength(1);
  expect([...(first ?? []), ...(second ?? [])].sort()).toEqual([...COMMITS].sort());
  expect(third).toEqual(first);
});

test("a property is tried a quarter as often", () => {
  vi.stubEnv("COUNTERSIGN_ALL_STORIES", "");
  expect(runsOf(101, 7).numRuns).toBe(26);
});

test("whoever plays every story gets every case, in every way", () => {
  vi.stubEnv("COUNTERSIGN_ALL_STORIES", "true");
  expect(drawn(cases, 6, 1)).toEqual(cases);
  expect(inTurn(COMMITS, 1)).toEqual(COMMITS);
  expect(runsOf(100, 7)).toEqual({ seed: 7, numRuns: 100 });
});

test("`npm run sweep:stories` goes through every file that draws, but for those whose sweeps are their own", () => {
  const [, given = ""] = /"sweep:stories": "\S+ vitest run ([^"]*)"/.exec(read("package.json").text) ?? [];
  const swept = ["test/faults", "test/mutations", ...given.split(" ")];
  const drawing = filesEnding(".ts").filter((path) =>
    /from "[^"]*(?:drawn|one-in)\.ts"/.test(read(path).text),
  );
  expect(drawing.length).toBeGreaterThan(20);
  expect(drawing.filter((path) => !swept.some((part) => path.startsWith(part)))).toEqual([]);
});
