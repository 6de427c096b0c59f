import { expect, test } from "vitest";
import { anActor, aRuleSet } from "../../model/branch-rules/examples/a-rule-set.ts";
import { aGovernance, aSystem, ownedBy } from "./examples/a-context.ts";
import { aRuledContext, aRuledRepository } from "./examples/a-ruled-repository.ts";
import { aKey, aRepository } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { deployKeyCannotBypassTheRules as check } from "./deploy-key-cannot-bypass-the-rules.ts";

const governance = aGovernance({ systems: [aSystem()] });
const key = aKey({ read_only: false });
const keys = anActor("every-deploy-key");
const owners = anActor("organization-admins");

test.each([
  ["that only reads", aKey(), "The key can only read."],
  [
    "of another repository",
    aKey({ read_only: false }, { repository: { id: 8, name: "tools" } }),
    "The repository belongs to no financial system.",
  ],
  ["that may write to a financial system", key, null],
])("a key %s", (_, one, sentence) => {
  expect(exemptionInWords(check, check.exempt?.(one, governance))).toBe(sentence);
});

const HIDDEN =
  "GitHub shows who may bypass a ruleset only to those who may change it, which a scan may not; not shown of: «main».";
const BOUND = "The approval that the default branch asks for binds deploy keys.";

test.each([
  ["does not show who may bypass it", [aRuleSet({ bypass: null })], "unknown", HIDDEN],
  [
    "lets deploy keys past",
    [aRuleSet({ bypass: [keys] })],
    "fail",
    "The key can push, and may bypass the approval that the default branch asks for.",
  ],
  ["lets people alone past", [aRuleSet({ bypass: [owners] })], "pass", BOUND],
  [
    "lets them past one set and not the other",
    [aRuleSet({ bypass: [keys] }), aRuleSet({ id: 2 })],
    "pass",
    BOUND,
  ],
  [
    "lets them past one set, and does not show the other",
    [aRuleSet({ bypass: [keys] }), aRuleSet({ id: 2, bypass: null })],
    "unknown",
    HIDDEN,
  ],
  [
    "lets people past one set, and does not show the other",
    [aRuleSet({ bypass: [owners] }), aRuleSet({ id: 2, bypass: null })],
    "pass",
    BOUND,
  ],
  [
    "asks for no approval",
    [aRuleSet({ demands: ["force-push-denied"], approvals: 0, bypass: [keys] })],
    "not-applicable",
    "No rule of the branch asks for an approval that the key could bypass.",
  ],
  [
    "is bound by nothing",
    [],
    "not-applicable",
    "No rule of the branch asks for an approval that the key could bypass.",
  ],
] as const)("a branch that %s", (_, sets, outcome, sentence) => {
  const repository = aRuledRepository(sets);
  expect(inWords(check, check.assess(key, aRuledContext(repository)))).toEqual({ outcome, sentence });
});

test("a key that is kept for emergencies is stated, and no pass", () => {
  const repository = aRuledRepository([aRuleSet({ bypass: [keys] })]);
  const context = aRuledContext(repository, { ownership: ownedBy({ break_glass: true }) });
  expect(inWords(check, check.assess(key, context))).toEqual({
    outcome: "stated",
    sentence:
      "The key may bypass the approval that the default branch asks for, and its statement keeps it for emergencies.",
  });
});

test.each([
  ["whose rules were not read", {}, "unknown"],
  ["that is archived", { archived: true }, "not-applicable"],
])("a repository %s", (_, facts, outcome) => {
  expect(check.assess(key, aRuledContext(aRepository(facts)))).toMatchObject({ outcome });
});
