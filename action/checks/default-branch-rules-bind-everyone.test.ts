import { expect, test } from "vitest";
import { anActor, aRuleSet } from "../../model/branch-rules/examples/a-rule-set.ts";
import { aRuledContext, aRuledRepository } from "./examples/a-ruled-repository.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { defaultBranchRulesBindEveryone as check } from "./default-branch-rules-bind-everyone.ts";

const admins = anActor("repository-role", { id: 5, name: "admin" });
const owners = anActor("organization-admins");
const team = anActor("team", { id: 301, name: "release" });

test.each([
  [
    "do not deny deletion",
    [aRuleSet({ demands: ["approval", "force-push-denied"] })],
    "fail",
    "The rules lack: no deletion.",
  ],
  [
    "leave administrators out",
    [aRuleSet({ bypass: [admins, owners] })],
    "fail",
    "The rules do not hold for administrators: they may be bypassed by owners of the organisation and the role «admin».",
  ],
  [
    "leave them out of one thing alone",
    [aRuleSet(), aRuleSet({ id: 2, demands: ["code-owner"], bypass: [owners] })],
    "fail",
    "The rules do not hold for administrators: they may be bypassed by owners of the organisation.",
  ],
  [
    "leave them out of a set whose demands another makes, too",
    [aRuleSet(), aRuleSet({ id: 2, bypass: [owners] })],
    "pass",
    "The rules hold for administrators, and deny force pushes and deletion.",
  ],
  [
    "leave a team out",
    [aRuleSet({ bypass: [team] })],
    "pass",
    "The rules hold for administrators, and deny force pushes and deletion.",
  ],
  [
    "do not show whom they leave out",
    [aRuleSet({ bypass: null })],
    "unknown",
    "GitHub shows who may bypass a ruleset only to those who may change it, which a scan may not; not shown of: «main».",
  ],
] as const)("rules that %s", (_, sets, outcome, sentence) => {
  const repository = aRuledRepository(sets);
  expect(inWords(check, check.assess(repository, aRuledContext(repository)))).toEqual({ outcome, sentence });
});

test("rules that were not read", () => {
  const repository = aRepository();
  expect(inWords(check, check.assess(repository, aRuledContext(repository)))).toEqual({
    outcome: "unknown",
    sentence: "The rules of the default branch were not read.",
  });
});
