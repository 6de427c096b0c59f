import { expect, test } from "vitest";
import { z } from "zod";
import type { Ask } from "./ask.ts";
import type { Cache, Entry } from "./cache.ts";
import type { Headers } from "./classify.ts";
import { createTags } from "./entity-tag.ts";
import { page } from "./page.ts";

const question = {
  route: "GET /x",
  parameters: {},
  schema: z.number(),
  permission: { name: "metadata", level: "read", of: "repository" },
  key: null,
  identify: String,
} as const;

/** Asks for one page of at most two numbers, which GitHub answers as given; says what was kept of it. */
async function kept(body: unknown, headers: Headers): Promise<Entry[]> {
  const entries: Entry[] = [];
  const cache: Cache = {
    read: () => Promise.resolve(null),
    write: (_, entry) => Promise.resolve(void entries.push(entry)),
  };
  const ask: Ask = (request, read) => {
    const reading = read(body, headers);
    if (!reading.ok) throw new Error("The page was not read.");
    return Promise.resolve({ kind: "answered", data: reading.data, headers, text: "", url: request.url });
  };
  const memory = { cache, identity: ["someone"], whole: false };
  const parts = { ask, memory, tags: createTags() };
  await page("https://a/x", { size: 2, isFirst: true }, question, parts, () => undefined);
  return entries;
}

const etag = '"e"';

test("a full last page is not kept: a 304 without a Link could hide the page after it", async () => {
  expect(await kept([1, 2], { etag })).toEqual([]);
});

test("an answer without an ETag cannot be kept", async () => {
  expect(await kept([1], {})).toEqual([]);
});

test.each([
  ["a short page", [1], { etag }, null],
  ["an empty page", [], { etag }, null],
  [
    "a full page with another behind it",
    [1, 2],
    { etag, link: '<https://a/x?page=2>; rel="next"' },
    "https://a/x?page=2",
  ],
])("%s is kept with the way to the next", async (_, items, headers, next) => {
  expect(await kept(items, headers)).toEqual([{ etag, next, kept: { items, total: null } }]);
});
