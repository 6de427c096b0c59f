import { expect, test } from "vitest";
import { commitThen } from "./base-then.ts";
import { movesOf } from "./moves.ts";

/** A branch that was moved once a day since the first of January, to the commit `c<day>`. */
const TOTAL = 350;
const dayOf = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
const move = (index: number) => ({
  before: `c${index - 1}`,
  after: `c${index}`,
  timestamp: dayOf(index),
  activity_type: "push",
  actor: null,
});

/** GitHub with that branch, which gives pages by a cursor; from page `until` on it refuses. */
function asking(until = Infinity) {
  const asked: unknown[] = [];
  const send = (_route: string, { after }: Readonly<Record<string, unknown>>) => {
    asked.push(after);
    if (asked.length > until) return Promise.resolve({ status: 502, body: null });
    const newest = after === undefined ? TOTAL : Number(after);
    const indexes = Array.from({ length: Math.min(100, newest) }, (_, at) => newest - at);
    const left = newest - indexes.length;
    const next = `https://api.example/repos/a/b/activity?per_page=100&after=${left}`;
    return Promise.resolve({ status: 200, body: indexes.map(move), ...(left === 0 ? {} : { next }) });
  };
  const writer = { send, graphql: () => Promise.reject(new Error("nobody asks that")) };
  return { asked, moves: movesOf({ writer, repository: { owner: "a", name: "b" } }) };
}

test.each([
  ["of yesterday", 349, 1],
  ["a hundred moves ago", 251, 1],
  ["before the first page", 240, 2],
  ["three pages ago", 60, 3],
  ["at the first move", 1, 4],
])("an approval %s finds where base was, in %s pages", async (_, index, pages) => {
  const { asked, moves } = asking();
  const at = dayOf(index)
    .replace("T00", "T12")
    .replace(/\.\d+Z$/, "Z");
  expect(commitThen(await moves("main", at), at, "now")).toBe(`c${index}`);
  expect(asked).toHaveLength(pages);
});

test("what is older than every move was at what the first one moved", async () => {
  const { moves } = asking();
  const at = "2025-06-01T00:00:00Z";
  expect(commitThen(await moves("main", at), at, "now")).toBe("c0");
});

test("each page is asked for once, however often and at once somebody asks", async () => {
  const { asked, moves } = asking();
  await Promise.all([moves("main"), moves("main", "2026-08-01T00:00:00Z"), moves("main")]);
  await moves("main", "2026-08-01T00:00:00Z");
  expect(asked).toEqual([undefined, "250"]);
});

test("where GitHub refuses to go on, what was read is so, and older is not known", async () => {
  const { moves } = asking(2);
  const [recent, old] = ["2026-10-01T12:00:00Z", "2026-01-05T12:00:00Z"];
  const found = await moves("main", old);
  expect(commitThen(found, recent, "now")).toBe("c273");
  expect(commitThen(found, old, "now")).toBeNull();
});

test("a list without an end is read for twenty pages", async () => {
  const asked: unknown[] = [];
  const send = (_route: string, { after }: Readonly<Record<string, unknown>>) => {
    asked.push(after);
    const next = `https://api.example/activity?after=${asked.length}`;
    return Promise.resolve({ status: 200, body: [move(300)], next });
  };
  const writer = { send, graphql: () => Promise.reject(new Error("nobody asks that")) };
  const found = await movesOf({ writer, repository: { owner: "a", name: "b" } })(
    "main",
    "2020-01-01T00:00:00Z",
  );
  expect(asked).toHaveLength(20);
  expect(commitThen(found, "2020-01-01T00:00:00Z", "now")).toBeNull();
});
