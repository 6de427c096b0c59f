import { expect, test } from "vitest";
import { permissionsInWords } from "./permission-words.ts";

test("a permission is what it allows, with GitHub's name beside it, by name", () => {
  expect(permissionsInWords({ secrets: "read", contents: "write" })).toEqual([
    {
      words: {
        en: "may write code, commits, branches, releases and merges",
        ja: "コード、コミット、ブランチ、リリース及びマージの書込み",
      },
      raw: "contents: write",
    },
    {
      words: { en: "may read secrets of a repository", ja: "リポジトリのシークレットの読取り" },
      raw: "secrets: read",
    },
  ]);
});

test("where a token works is no right to read or write", () => {
  expect(permissionsInWords({ repositories: "all" })[0]?.words?.en).toBe("in all repositories");
});

test.each([
  ["a permission", { levitation: "write" }],
  ["a level", { contents: "levitate" }],
  ["a choice of repositories", { repositories: "some" }],
  ["a name that every object has", { constructor: "read" }],
  ["a level that every object has", { contents: "constructor" }],
])("%s that is not known has no words and keeps its name", (_what, given) => {
  const [name, level] = Object.entries(given)[0] ?? [];
  expect(permissionsInWords(given)).toEqual([{ words: null, raw: `${name}: ${level}` }]);
});
