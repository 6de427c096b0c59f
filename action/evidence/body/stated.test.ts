import { expect, test } from "vitest";
import type { StatedChange } from "../../../model/scan.ts";
import { statedLine } from "./stated.ts";

const change = (parts: Partial<StatedChange> = {}): StatedChange => ({
  path: "a.md",
  before: `sha256:${"a".repeat(64)}`,
  after: `sha256:${"b".repeat(64)}`,
  commit: "c".repeat(40),
  author: "Dana",
  pull_request: 12,
  fields: [],
  more_fields: 0,
  ...parts,
});

test.each([
  [change(), "- `a.md`:変更(コミット`cccccccccccc`、作成者`Dana`、プルリクエスト12)"],
  [change({ pull_request: null }), "- `a.md`:変更(コミット`cccccccccccc`、作成者`Dana`)"],
  [change({ commit: null, author: null, pull_request: null }), "- `a.md`:変更(履歴にコミットがない)"],
])("%j reads in Japanese %s", (row, line) => {
  expect(statedLine(row, "ja")).toBe(line);
});

test.each([
  [change(), "- `a.md` was changed in `cccccccccccc` by `Dana`, pull request 12."],
  [change({ before: null, pull_request: null }), "- `a.md` was added in `cccccccccccc` by `Dana`."],
  [
    change({ after: null, commit: null, author: null, pull_request: null }),
    "- `a.md` was removed; the history names no commit.",
  ],
  [
    change({ author: "`@olga` <script>", pull_request: null }),
    "- `a.md` was changed in `cccccccccccc` by `` `@olga` <script> ``.",
  ],
])("%j reads %s", (row, line) => {
  expect(statedLine(row, "en")).toBe(line);
});
