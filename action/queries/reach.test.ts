import { describe, expect, test } from "vitest";
import {
  anEnvironmentSecret,
  anOrganization,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
} from "../checks/examples/a-snapshot.ts";
import { reaches, reachIds, reachOf } from "./reach.ts";

const open = aRepository({ visibility: "public" }, { id: 1, name: "open" });
const closed = aRepository({ visibility: "private" }, { id: 2, name: "closed" });
const inside = aRepository({ visibility: "internal" }, { id: 3, name: "inside" });
const snapshot = aSnapshot({ repositories: [open, inside, closed] });
const secret = (
  visibility: "all" | "private" | "selected" | null,
  selected_repositories: string[] | null = null,
) => anOwnSecret("X", { visibility, selected_repositories });

test.each([
  ["an unread selection", secret("selected"), null],
  ["no visibility", secret(null), null],
  ["all", secret("all"), ["closed", "inside", "open"]],
  ["private", secret("private"), ["closed", "inside"]],
  ["a selection, with one the scan did not see", secret("selected", ["OPEN", "gone"]), ["open"]],
  ["an empty selection", secret("selected", []), []],
  ["a repository's own", aSecret("X", {}, { id: 2, name: "closed" }), ["closed"]],
  ["a repository's own that the scan did not see", aSecret("X"), []],
])("%s reaches, by name", (_what, one, expected) => {
  expect(reachOf(one, snapshot)?.sure.map(({ name }) => name) ?? null).toEqual(expected);
});

test.each([
  ["an unread selection", secret("selected"), null],
  ["all", secret("all"), true],
  ["private", secret("private"), false],
  ["a selection without it", secret("selected", ["closed"]), false],
  ["another repository's", aSecret("X"), false],
])("%s: whether it reaches a public repository", (_what, one, expected) => {
  expect(reaches(one, open, snapshot)).toBe(expected);
});

test("an answer rests on the repositories that get the secret, and for an environment's on none", () => {
  expect(reachIds(secret("all"), snapshot)).toEqual([2, 3, 1]);
  expect(reachIds(secret("selected"), snapshot)).toEqual([]);
  expect(reachIds(aSecret("X", {}, { id: 2, name: "closed" }), snapshot)).toEqual([2]);
  expect(reachIds(anEnvironmentSecret("X"), snapshot)).toEqual([]);
});

describe("on the Free plan an organisation's secret reaches public repositories only", () => {
  const under = (plan: string | null) => ({ ...snapshot, organization: anOrganization({ plan }) });
  test.each([
    ["free", "all", ["open"], []],
    ["free", "private", [], []],
    ["free", "selected", ["open"], []],
    ["team", "all", ["closed", "inside", "open"], []],
    ["enterprise", "private", ["closed", "inside"], []],
    [null, "all", ["open"], ["closed", "inside"]],
    [null, "private", [], ["closed", "inside"]],
    [null, "selected", ["open"], ["closed"]],
  ] as const)("plan %s, shared with %s", (plan, visibility, sure, perhaps) => {
    const reach = reachOf(
      secret(visibility, visibility === "selected" ? ["open", "closed"] : null),
      under(plan),
    );
    expect(reach?.sure.map(({ name }) => name)).toEqual(sure);
    expect(reach?.perhaps.map(({ name }) => name)).toEqual(perhaps);
  });

  test("and a repository's own secret is that of its repository on any plan", () => {
    expect(reaches(aSecret("X", {}, { id: 2, name: "closed" }), closed, under("free"))).toBe(true);
  });
});
