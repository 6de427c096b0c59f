import { expect, test } from "vitest";
import { sentence } from "./sentence.ts";

test.each([
  ["a name with Markdown in it", "「[x](y)」がない。", "`[x](y)`がない。"],
  ["a name from GitHub", "«2026-01-31»は2026-01-31に失効した。", "`2026-01-31`は2026年1月31日に失効した。"],
  [
    "a title of ours",
    "「権限が承認内容と一致している」を満たす。",
    "「権限が承認内容と一致している」を満たす。",
  ],
  [
    "a title of ours with a comma",
    "「原因、責任者が定まっている」を満たす。",
    "「原因、責任者が定まっている」を満たす。",
  ],
])("a Japanese sentence with %s", (_which, text, written) => {
  expect(sentence(text, "ja")).toBe(written);
});

test.each([
  ["a number", "7 of them fail.", "7 of them fail."],
  ["an id", "0123abcd was merged.", "`0123abcd` was merged."],
  ["a name", "«@dana» asked.", "`@dana` asked."],
])("an English sentence may begin with %s", (_which, text, written) => {
  expect(sentence(text, "en")).toBe(written);
});

test.each([
  [
    "en",
    "Merged without approval: #12, #13 and 4 more.",
    "Merged without approval: `#12`, `#13` and 4 more.",
  ],
  ["ja", "承認のないもの:#12、#13。", "承認のないもの:`#12`、`#13`。"],
  ["en", "«a #1» names acme/ledger#2.", "`“a #1” names acme/ledger#2.`"],
] as const)(
  "numbers of pull requests alone are code, not the sentence around them, in %s: %s",
  (language, text, written) => {
    expect(sentence(text, language)).toBe(written);
  },
);
