import { expect, test } from "vitest";
import { count } from "./count.ts";

test.each([
  [0, "0 repositories"],
  [1, "1 repository"],
  [90, "90 repositories"],
])("%i is written %s", (n, words) => expect(count(n, "repository", "repositories")).toBe(words));

test("an ordinary word takes an s", () =>
  expect([1, 2].map((n) => count(n, "day"))).toEqual(["1 day", "2 days"]));
