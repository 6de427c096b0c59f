import { expect, test } from "vitest";
import { printLevelReason } from "./print-verify.ts";

test.each([
  [1, 1, "1 of 1 commit that brought evidence is unsigned."],
  [1, 2, "1 of 2 commits that brought evidence is unsigned."],
  [2, 3, "2 of 3 commits that brought evidence are unsigned."],
])("%d of %d reads %s", (unsigned, commits, sentence) => {
  expect(printLevelReason({ reason: "commits-unsigned", with: { unsigned, commits } }).en).toBe(sentence);
});
