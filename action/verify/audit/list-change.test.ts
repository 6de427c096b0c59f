import { describe, expect, test } from "vitest";
import { vouchedLines, readDigests } from "../../../model/digest-list.ts";
import { digestOf } from "../../digest/digest.ts";
import { linesOf, listChange, listFacts } from "./list-change.ts";

const line = (digit: string, name: string) => `${digit.repeat(64)}  ${name}\n`;
const [A, B, C] = [line("a", "a.md"), line("b", "b.md"), line("c", "c.md")];
const change = (before: string, after: string) => listChange("acme", linesOf(before), linesOf(after));
const told = (before: string, after: string) => {
  const found = change(before, after);
  return found === null ? null : [[...found.removed.keys()], [...found.added.keys()]];
};
const path = (name: string) => `evidence/acme/${name}`;

describe("how a list differs from the one before", () => {
  test.each([
    ["not at all", A + B, A + B, [[], []]],
    ["from none", "", A + B, [[], [path("a.md"), path("b.md")]]],
    ["by a line more, in the middle", A + C, A + B + C, [[], [path("b.md")]]],
    ["by a line less, at the end", A + B, A, [[path("b.md")], []]],
    ["by a digest", A + B + C, A + line("0", "b.md") + C, [[path("b.md")], [path("b.md")]]],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test.each([
    ["two lines in each other's place", A + B + C, A + C + B],
    ["all lines turned round", A + B + C, C + B + A],
    ["a line twice", A + B, A + A + B],
    ["a name twice with two digests", A + B, A + line("0", "a.md") + B],
    ["a last line without its end", A, A + B.trimEnd()],
    ["a line that is none", A, `${A}b.md\n`],
    ["a digest in capitals", A, A + line("B", "b.md")],
  ])("is null for %s", (_, before, after) => {
    expect(change(before, after)).toBeNull();
  });
});

test("the newest scan and what it vouches for are those of the model", () => {
  const [old, newest] = ["scans/2026/20260105T030010Z.md", "scans/2026/20260112T030010Z-2.md"];
  const text = A + line("1", "reviews/2026-Q1/a/b.md") + line("2", old) + line("3", newest);
  const facts = listFacts("acme", linesOf(text));
  expect(facts.newest).toEqual({ path: path(newest), digest: `sha256:${"3".repeat(64)}` });
  const digests = readDigests("acme", text) ?? new Map();
  expect(facts.vouched).toBe(digestOf(vouchedLines("acme", digests, path(newest))));
});

test("a list without a scan vouches for nothing", () => {
  expect(listFacts("acme", linesOf(A))).toEqual({ newest: null, vouched: null });
});
