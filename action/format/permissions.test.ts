import { expect, test } from "vitest";
import { permissionsCell } from "./permissions.ts";

test.each([
  ["en", "may write code, commits, branches, releases and merges (`contents: write`); `new\\|one: read`"],
  ["ja", "コード、コミット、ブランチ、リリース及びマージの書込み(`contents: write`);`new\\|one: read`"],
] as const)("permissions in %s are what they allow, and what is not known is its name", (language, cell) => {
  expect(permissionsCell({ "new|one": "read", contents: "write" }, language)).toBe(cell);
});

test("none is nothing", () => {
  expect(permissionsCell({}, "en")).toBe("");
});
