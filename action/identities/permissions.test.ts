import { expect, test } from "vitest";
import { aKey, aSecret, aTokenThatMay } from "../checks/examples/a-snapshot.ts";
import { growth } from "../queries/permissions.ts";
import { permissionsOf } from "./ask.ts";

test("what GitHub shows of a key, a token and a secret", () => {
  expect(permissionsOf(aKey())).toEqual({ contents: "read" });
  expect(permissionsOf(aTokenThatMay({ contents: "write" }, { members: "read" }))).toEqual({
    contents: "write",
    members: "read",
    repositories: "subset",
  });
  expect(permissionsOf(aSecret())).toBeNull();
});

test.each([
  ["the same", { contents: "write" }, { contents: "write" }, []],
  ["less", { contents: "read" }, { contents: "write" }, []],
  ["none at all", { contents: "none" }, {}, []],
  ["metadata, which GitHub adds", { metadata: "read" }, {}, []],
  ["more", { contents: "admin" }, { contents: "write" }, ["contents: admin"]],
  ["something else", { issues: "read" }, { contents: "write" }, ["issues: read"]],
  ["a level nobody knows", { contents: "maintain" }, { contents: "admin" }, ["contents: maintain"]],
  ["a level nobody knows, as allowed", { contents: "maintain" }, { contents: "maintain" }, []],
  ["a wider reach", { repositories: "all" }, { repositories: "subset" }, ["repositories: all"]],
  ["a narrower reach", { repositories: "none" }, { repositories: "subset" }, []],
  ["several, sorted", { b: "read", a: "read" }, {}, ["a: read", "b: read"]],
])("%s", (_what, actual, allowed, more) => {
  expect(growth({ ...actual }, { ...allowed })).toEqual(more);
});
