import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markDifference, type Marked } from "./marked.ts";

const write = (marked: readonly Marked[]) =>
  marked.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

describe("what two texts do not share is marked", () => {
  test.each([
    ["quarterly", "semi-annual", "[quarterly]", "[semi-annual]"],
    ["At most 90 days.", "At most 180 days.", "At most [90] days.", "At most [180] days."],
    ["四半期に確認する。", "半期に確認する。", "[四]半期に確認する。", "半期に確認する。"],
    ["the same", "the same", "the same", "the same"],
    ["", "new", "", "[new]"],
  ])("%j beside %j", (left, right, a, b) => {
    const [one, other] = markDifference(left, right);
    expect([write(one), write(other)]).toEqual([a, b]);
  });

  test("a text too long for a comparison by words is marked between its ends", () => {
    const long = "word ".repeat(300);
    const [one, other] = markDifference(`${long}90 days`, `${long}180 days`);
    expect(one).toEqual([
      { text: long, differs: false },
      { text: "90", differs: true },
      { text: " days", differs: false },
    ]);
    expect(other[1]).toEqual({ text: "180", differs: true });
  });
});

test("nothing of either text is lost, and what is not marked is the same in both", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "9", "期", "day"), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [one, other] = markDifference(left, right);
      const all = (marked: readonly Marked[]) => marked.map((run) => run.text).join("");
      const kept = (marked: readonly Marked[]) =>
        marked
          .filter(({ differs }) => !differs)
          .map((run) => run.text)
          .join("");
      expect([all(one), all(other)]).toEqual([left, right]);
      expect(kept(one)).toBe(kept(other));
    }),
  );
});
