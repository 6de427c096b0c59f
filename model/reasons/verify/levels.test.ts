import { expect, test } from "vitest";
import { printLevelReason } from "./print-verify.ts";

test.each([
  [1, 1, "1 of 1 commit that brought evidence is unsigned."],
  [1, 2, "1 of 2 commits that brought evidence is unsigned."],
  [2, 3, "2 of 3 commits that brought evidence are unsigned."],
])("%d of %d reads %s", (unsigned, commits, sentence) => {
  expect(printLevelReason({ reason: "commits-unsigned", with: { unsigned, commits } }).en).toBe(sentence);
});

test("an unsigned commit among signed ones is named, and how many more there are", () => {
  const named = ["0123456789abcdef", "123456789abcdef0"];
  const { en, ja } = printLevelReason({
    reason: "commits-unsigned",
    with: { unsigned: 7, commits: 9, named },
  });
  expect(en).toContain("are unsigned: «0123456789ab», «123456789abc» and 5 more.");
  expect(ja).toContain("7件に署名がない(«0123456789ab»、«123456789abc»、ほか5件)。");
});
