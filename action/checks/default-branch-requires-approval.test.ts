import { describe, expect, test } from "vitest";
import { aRuleSet, STRICT } from "../../model/branch-rules/examples/a-rule-set.ts";
import { aGovernance, aSystem } from "./examples/a-context.ts";
import { aRuledContext, aRuledRepository } from "./examples/a-ruled-repository.ts";
import { aRepository } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { defaultBranchRequiresApproval as check } from "./default-branch-requires-approval.ts";

const governance = aGovernance({ systems: [aSystem()] });
const tools = { id: 8, name: "tools" };

test.each([
  ["of no financial system", aRepository({}, tools), "The repository belongs to no financial system."],
  [
    "archived",
    aRepository({ archived: true }),
    "The repository is archived, so nothing in it can be changed.",
  ],
  ["of a financial system", aRepository(), null],
])("a repository that is %s", (_, repository, sentence) => {
  expect(exemptionInWords(check, check.exempt?.(repository, governance))).toBe(sentence);
});

describe("where there is no rule to look at", () => {
  test.each([
    ["was not read", null, "team", "unknown", "The rules of the default branch were not read."],
    [
      "has no branch",
      { branch: null, sets: [] },
      "team",
      "not-applicable",
      "The repository has no commit, so there is no branch to protect.",
    ],
    [
      "is bound by none",
      { branch: "main", sets: [] },
      "team",
      "fail",
      "No ruleset and no branch protection binds «main».",
    ],
    [
      "can have none",
      { branch: "main", sets: [] },
      "free",
      "fail",
      "No rule binds «main»: on the plan Free, GitHub applies none to a private repository.",
    ],
  ] as const)("because it %s", (_, rules, plan, outcome, sentence) => {
    const branch_rules = rules && { branch: rules.branch, sets: [...rules.sets] };
    const repository = aRepository({ branch_rules });
    expect(inWords(check, check.assess(repository, aRuledContext(repository, { plan })))).toEqual({
      outcome,
      sentence,
    });
  });
});

test.each([
  [
    "no approval",
    [aRuleSet({ demands: ["pull-request"], approvals: 0 })],
    "fail",
    "The rules ask for 0 approvals, and 1 must be asked for.",
  ],
  [
    "approval alone",
    [aRuleSet()],
    "fail",
    "The rules ask for approval and lack: stale approvals dismissed, approval by a code owner and approval of the last push.",
  ],
  [
    "everything",
    [aRuleSet({ demands: STRICT })],
    "pass",
    "The rules ask for 1 approval, by a code owner and of the last push, and dismiss stale ones.",
  ],
  [
    "everything, in two sets",
    [
      aRuleSet({ approvals: 2 }),
      aRuleSet({ id: 2, demands: ["stale-dismissed", "code-owner", "last-push-approval"] }),
    ],
    "pass",
    "The rules ask for 2 approvals, by a code owner and of the last push, and dismiss stale ones.",
  ],
] as const)("rules that ask for %s", (_, sets, outcome, sentence) => {
  const repository = aRuledRepository(sets);
  expect(inWords(check, check.assess(repository, aRuledContext(repository)))).toEqual({ outcome, sentence });
});

test("as many approvals as the parameter asks for", () => {
  const repository = aRuledRepository([aRuleSet({ demands: STRICT })]);
  const context = { ...aRuledContext(repository), parameter: () => 2 };
  expect(inWords(check, check.assess(repository, context))).toEqual({
    outcome: "fail",
    sentence: "The rules ask for 1 approval, and 2 must be asked for.",
  });
});
