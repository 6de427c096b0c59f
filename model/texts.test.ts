import { describe, expect, test } from "vitest";
import { isSameAt, overlaid, type Texts, TextsOnDemand, where } from "./texts.ts";

/** Texts on demand, and how often each was read. */
function counted(texts: Record<string, string>): { texts: Texts; read: string[] } {
  const read: string[] = [];
  const entries = Object.entries(texts).map(
    ([path, text]) => [path, { digest: `sha256:${text}`, text: () => (read.push(path), text) }] as const,
  );
  return { texts: new TextsOnDemand(new Map(entries)), read };
}

test("a text is read each time somebody asks for it, and no other is", () => {
  const { texts, read } = counted({ a: "one", b: "two" });
  expect([texts.get("a"), texts.get("c"), texts.get("a")]).toEqual(["one", undefined, "one"]);
  expect(read).toEqual(["a", "a"]);
});

test("they are read as a map is", () => {
  const { texts } = counted({ a: "one", b: "two" });
  const each: string[] = [];
  texts.forEach((text, path, all) => each.push(`${path} ${text} ${all.size}`));
  expect(each).toEqual(["a one 2", "b two 2"]);
  expect([...texts]).toEqual([...new Map(Object.entries({ a: "one", b: "two" }))]);
  expect([[...texts.keys()], [...texts.values()]]).toEqual([
    ["a", "b"],
    ["one", "two"],
  ]);
  expect([texts.has("a"), texts.has("c")]).toEqual([true, false]);
});

test("texts are put over others, taken away and chosen by their paths, and none is read for it", () => {
  const { texts, read } = counted({ a: "one", b: "two", c: "three" });
  const after = where(
    overlaid(texts, new Map(Object.entries({ b: "other", d: "new" })), ["c"]),
    (path) => path !== "a",
  );
  expect(read).toEqual([]);
  expect([...after]).toEqual([
    ["b", "other"],
    ["d", "new"],
  ]);
});

test("where every text is wanted they are the same ones; a map may be changed later, and is another", () => {
  const { texts } = counted({ a: "one", b: "two" });
  const held = new Map([["a", "one"]]);
  expect(where(texts, () => true)).toBe(texts);
  expect(where(held, () => true)).not.toBe(held);
});

describe("two hold the same at a path", () => {
  const held = new Map([["a", "one"]]);
  test.each([
    ["where both have nothing", new Map(), new Map(), true],
    ["not where only one has something", held, new Map(), false],
    ["not where only the other has something", new Map(), held, false],
    ["where both have one text", held, counted({ a: "one" }).texts, true],
    ["not where both have another text", counted({ a: "two" }).texts, held, false],
  ])("%s", (_, some, others, is) => {
    expect(isSameAt("a", some, others)).toBe(is);
  });

  test.each([
    ["one digest", "one", true],
    ["two digests", "two", false],
  ])("told by %s, without reading either", (_, text, is) => {
    const [some, others] = [counted({ a: "one" }), counted({ a: text })];
    expect(isSameAt("a", some.texts, others.texts)).toBe(is);
    expect([...some.read, ...others.read]).toEqual([]);
  });
});
