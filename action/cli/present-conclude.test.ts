import { expect, test } from "vitest";
import type { ReperformedFile } from "../commands/re-perform.ts";
import { reperformedLines } from "./present-conclude.ts";

const results = (...all: ReperformedFile["result"][]) =>
  reperformedLines({
    organization: "acme",
    period: "2026-Q1",
    head: "c0ffee",
    files: all.map((result, index) => ({ file: `${index}.md`, result, commit: "c0ffee", named: null })),
    proposed: [],
  }).at(-1);

test.each([
  [results(), "no conclusion follows and none is recorded."],
  [results("identical"), "1 file identical."],
  [results("identical", "identical"), "2 files identical."],
  [results("differs"), "0 identical, 1 differs."],
  [results("differs", "differs", "not recorded"), "0 identical, 2 differ, 1 not recorded."],
  [results("identical", "does not follow"), "1 identical, 1 does not follow."],
  [results("does not follow", "does not follow"), "0 identical, 2 do not follow."],
  [results("names a commit outside this history"), "0 identical, 1 names a commit outside this history."],
  [
    results(...Array<"names a commit outside this history">(3).fill("names a commit outside this history")),
    "0 identical, 3 name a commit outside this history.",
  ],
])("%s", (line, end) => {
  expect(line).toBe(`Conclusions on acme for 2026-Q1, compared with c0ffee: ${end}`);
});
