import { expect, test } from "vitest";
import { isStory, isUnit, relatedTests } from "./related-tests.ts";

const files = new Map([
  ["a/x.ts", ""],
  ["a/y.ts", 'import { x } from "./x.ts";\nimport { z } from "zod";'],
  ["a/y.test.ts", 'import { y } from "./y.ts";'],
  ["a/x.test.ts", 'import { x } from "./x.ts";'],
  ["b/far.test.ts", 'const { y } = await import("../a/y.ts");'],
  ["b/other.test.ts", 'import { y } from "./y.ts";'],
]);

test("tests are told by what they load, the nearest first", () => {
  expect(relatedTests(files)("a/x.ts")).toEqual([
    { test: "a/x.test.ts", distance: 1 },
    { test: "a/y.test.ts", distance: 2 },
    { test: "b/far.test.ts", distance: 2 },
  ]);
});

test.each([
  ["test/scenarios/drift.test.ts", true, false],
  ["test/browser/pages.test.ts", false, false],
  ["test/house.test.ts", false, true],
])("%s is a story: %s, a unit: %s", (path, story, unit) => {
  expect([isStory(path), isUnit(path)]).toEqual([story, unit]);
});
