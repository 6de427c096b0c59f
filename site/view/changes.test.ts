import { expect, test } from "vitest";
import { writeDocument } from "../../model/document.ts";
import { changesOf } from "./changes.ts";

const assessed = (outcome: string, over: object = {}) =>
  writeDocument(
    {
      title: "a",
      assessments: [
        { check: "one", outcome: "pass" },
        { check: "two", outcome },
      ],
      ...over,
    },
    "body",
  );

test("a version that cannot be read is said to be so, never skipped", () => {
  expect(changesOf(["no front matter", assessed("fail")]).map(({ what }) => what)).toEqual([
    "unreadable",
    "recorded",
  ]);
  expect(changesOf([assessed("fail"), "---\na: [\n---\n", assessed("pass")]).map(({ what }) => what)).toEqual(
    ["unreadable", "unreadable", "recorded"],
  );
});

test("a field of a list is named by what the item is, not by where it stands", () => {
  expect(changesOf([assessed("fail"), assessed("pass")])[0]).toEqual({
    what: "changed",
    fields: [{ field: "assessments[two].outcome", before: "pass", after: "fail" }],
  });
});

test("a field that came or went has no other side", () => {
  const [change] = changesOf([
    assessed("pass", { facts: { read_only: false } }),
    assessed("pass", { state: "x" }),
  ]);
  expect(change).toEqual({
    what: "changed",
    fields: [
      { field: "facts.read_only", before: null, after: "false" },
      { field: "state", before: "x", after: null },
    ],
  });
});

test("two items of one name are told apart by their place", () => {
  const lists = (b: string) =>
    writeDocument(
      {
        rows: [
          { name: "x", v: "a" },
          { name: "x", v: b },
        ],
      },
      "",
    );
  expect(changesOf([lists("c"), lists("b")])[0]).toMatchObject({
    fields: [{ field: "rows[2].v", before: "b", after: "c" }],
  });
});

test("a deletion and what came after it are told", () => {
  expect(changesOf([assessed("pass"), null, assessed("pass")]).map(({ what }) => what)).toEqual([
    "recorded",
    "deleted",
    "recorded",
  ]);
  expect(changesOf([null])).toEqual([{ what: "deleted" }]);
});
