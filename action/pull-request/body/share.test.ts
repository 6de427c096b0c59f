import { expect, test } from "vitest";
import { share, type List } from "./share.ts";

const list = (count: number, length = 9): List => ({
  lines: Array.from({ length: count }, () => "x".repeat(length)),
  rest: (left) => `${left} more`,
});

test.each([
  ["all that fit are shown", [list(2), list(3)], 50, [2, 3]],
  ["two that do not fit get the same", [list(90), list(80)], 200, [9, 9]],
  ["what a short list leaves is for the long one", [list(90), list(1)], 200, [18, 1]],
  ["where nothing fits only the count is said", [list(5, 500)], 100, [0]],
])("%s", (_rule, lists, room, shown) => {
  const given = share(lists, room);
  expect(given.map((lines) => lines.filter((line) => line.startsWith("x")).length)).toEqual(shown);
  expect(given.map((lines, at) => lines.length > (shown[at] ?? 0))).toEqual(
    lists.map(({ lines }, at) => lines.length > (shown[at] ?? 0)),
  );
  expect(given.flat().join("\n").length).toBeLessThan(room);
});
