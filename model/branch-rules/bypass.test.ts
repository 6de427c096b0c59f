import { describe, expect, test } from "vitest";
import { anActor, aRuleSet } from "./examples/a-rule-set.ts";
import { bypassOf, bypassOfAny, demanding, requirementsOf } from "./bypass.ts";
import type { Actor, BranchDemand, RuleSet } from "./rule-set.ts";

const keys = anActor("every-deploy-key");
const owners = anActor("organization-admins");
const admins = anActor("repository-role", { id: 5, name: "admin" });
const bot = anActor("app", { id: 401, name: "bot" });
const other = anActor("app", { id: 402, name: "other" });
const release = anActor("team", { id: 301, name: "release" });
const audit = anActor("team", { id: 302, name: "audit" });
const dana = anActor("user", { id: 101, name: "dana" });
const hana = anActor("user", { id: 102, name: "hana" });
const unnamed = anActor("unnamed", { mode: null });

const bypass = (
  lists: readonly (RuleSet["bypass"] | "not-demanding")[],
  demand: BranchDemand = "approval",
) => {
  const sets = lists.map((list, at) =>
    list === "not-demanding"
      ? aRuleSet({ id: at + 1, demands: ["signatures"], bypass: [] })
      : aRuleSet({ id: at + 1, bypass: list }),
  );
  return bypassOf({ demand, check: null, sets: demanding(sets, demand) });
};

describe("who may bypass an approval", () => {
  test.each<[string, (RuleSet["bypass"] | "not-demanding")[], Actor[], boolean]>([
    ["is not known where GitHub does not show it", [null], [], true],
    ["is not known where no list is shown", [null, null], [], true],
    [
      "is nobody where one set that demands it lets nobody past, whatever is not shown",
      [null, []],
      [],
      false,
    ],
    ["is whoever the only list names", [[keys, bot]], [bot, keys], false],
    ["is nobody where another set demands it too and lets nobody past", [[keys, owners], []], [], false],
    ["is the one that every list names", [[keys, bot], [keys]], [keys], false],
    ["is whoever the only list names that demands it", [[keys], "not-demanding"], [keys], false],
    ["is nobody where two lists name different Apps", [[bot], [other]], [], false],
    ["is nobody where one names an App and the other people", [[bot], [release]], [], false],
    ["is nobody where one names deploy keys and the other people", [[keys], [owners]], [], false],
    ["is nobody where two lists name different users", [[dana], [hana]], [], false],
    ["may be somebody who is in both teams", [[release], [audit]], [], true],
    ["may be a user who is in the team", [[dana], [release]], [], true],
    ["is the owners, who administer every repository", [[owners], [admins]], [owners], true],
    ["may be whom GitHub does not name", [[unnamed], [bot]], [], true],
    ["is somebody, where the only list names an entry GitHub does not name", [[unnamed]], [unnamed], false],
    ["may be whoever one list names where another is not shown", [[keys], null], [], true],
    ["may be somebody where each of two lists has such an entry", [[unnamed], [{ ...unnamed }]], [], true],
  ])("%s", (_, lists, who, open) => {
    expect(bypass(lists)).toEqual({ who, open });
  });
});

test("whoever may bypass by a pull request alone can go past an approval, and force no push", () => {
  const list = [anActor("team", { id: 301, name: "release", mode: "pull-request" })];
  expect(bypass([list]).who).toEqual(list);
  expect(bypass([list], "force-push-denied")).toEqual({ who: [], open: false });
});

test("what nothing demands is no requirement, and each check is one", () => {
  const checks = [
    { name: "build", app: null },
    { name: "test", app: 401 },
  ];
  const sets = [
    aRuleSet({ id: 1, demands: ["status-checks"], approvals: 0, checks, bypass: [bot] }),
    aRuleSet({ id: 2, demands: ["status-checks"], approvals: 0, checks: checks.slice(0, 1) }),
  ];
  const requirements = requirementsOf(sets, 1);
  expect(requirements.map(({ demand, check }) => [demand, check])).toEqual([
    ["status-checks", "build"],
    ["status-checks", "test"],
  ]);
  expect(requirements.map(bypassOf)).toEqual([
    { who: [], open: false },
    { who: [bot], open: false },
  ]);
  expect(bypassOfAny(requirements)).toEqual({ who: [bot], open: false });
});

test.each([
  ["one approval that is asked for by a set nobody may bypass", 1, []],
  ["two approvals, of which the second only binds whoever is not let past", 2, [keys]],
  ["more than any set asks for, as many as there are", 3, [keys]],
])("%s", (_, approvals, who) => {
  const sets = [aRuleSet({ id: 1 }), aRuleSet({ id: 2, approvals: 2, bypass: [keys] })];
  const found = requirementsOf(sets, approvals).find(({ demand }) => demand === "approval");
  expect(found && bypassOf(found)).toEqual({ who, open: false });
});
