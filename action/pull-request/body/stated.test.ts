import { expect, test } from "vitest";
import type { StatedChange } from "../../../model/scan.ts";
import { statedLines } from "./stated.ts";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const change = (path: string, parts: Partial<StatedChange> = {}): StatedChange => ({
  path,
  before: digest("a"),
  after: digest("b"),
  commit: "c".repeat(40),
  author: "Dana",
  pull_request: 12,
  fields: [],
  more_fields: 0,
  ...parts,
});
test("a file is a line, and what is left out is counted", () => {
  const { lines, rest } = statedLines([change("a.md"), change("b.md")], "en");
  expect(lines.map((line) => line.slice(0, 8))).toEqual(["- `a.md`", "- `b.md`"]);
  expect(rest(2)).toBe("- and 2 more files; the scan records name each.");
});
