import { describe, expect, test } from "vitest";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { parseLog, readLog } from "./log.ts";

const touched = async (folder: string) =>
  (await readLog(folder, "HEAD")).events.map(({ status, path, before }) => [status, path, before]);

describe("reading a history", () => {
  test("a subject that looks like an entry stays a subject", async () => {
    const message = ":100644 100644 0000 1111 M";
    const folder = temporaryRepository([planned("one", null, { a: "1" }, { message, author: ":000 R100" })]);
    const { commits, events } = await readLog(folder, "HEAD");
    expect(commits.map(({ subject, author }) => [subject, author])).toEqual([[message, ":000 R100"]]);
    expect(events.map(({ path }) => path)).toEqual(["a"]);
  });

  test.each([
    "with space.md",
    'quo"te.md',
    "tab\there.md",
    "line\nbreak.md",
    ":colon.md",
    "日本語.md",
    "#?.md",
  ])("the path %j is kept as it is", async (path) => {
    expect(await touched(temporaryRepository([planned("one", null, { [path]: "1" })]))).toEqual([
      ["A", path, path],
    ]);
  });

  test("a change hidden in a merge is an entry of the merge", async () => {
    const folder = temporaryRepository([
      planned("base", null, { a: "base", b: "base" }),
      planned("side", "base", { a: "side" }),
      planned("main", "base", { b: "main" }),
      planned("merge", "main", { a: "smuggled" }, { merges: "side" }),
    ]);
    const { commits, events } = await readLog(folder, "HEAD");
    const merge = commits.find(({ subject }) => subject === "merge");
    expect(events.filter(({ commit }) => commit === merge?.id).map(({ path }) => path)).toEqual(["a"]);
  });

  test("a merge that only joins has no entry", async () => {
    const folder = temporaryRepository([
      planned("base", null, { a: "base" }),
      planned("side", "base", { b: "side" }),
      planned("merge", "base", { b: "side" }, { merges: "side" }),
    ]);
    expect((await touched(folder)).map(([status, path]) => `${status} ${path}`)).toEqual(["A b", "A a"]);
  });

  test("a rename has both paths, a deletion no bytes", async () => {
    const folder = temporaryRepository([
      planned("one", null, { old: "some text that is long enough to be known again", gone: "x" }),
      planned("two", "one", {
        old: null,
        new: "some text that is long enough to be known again",
        gone: null,
      }),
    ]);
    const { events } = await readLog(folder, "HEAD");
    expect(
      events.slice(0, 2).map(({ status, path, before, blob }) => [status, path, before, /^0+$/.test(blob)]),
    ).toEqual([
      ["D", "gone", "gone", true],
      ["R", "new", "old", false],
    ]);
  });

  test("nothing gives nothing", () => {
    expect(parseLog("")).toEqual({ commits: [], events: [] });
  });
});
