import { expect, test } from "vitest";
import { anActor, aRuleSet } from "../../model/branch-rules/examples/a-rule-set.ts";
import type { RuleSet } from "../../model/branch-rules/rule-set.ts";
import { appCannotBypassTheRules as check } from "./app-cannot-bypass-the-rules.ts";
import { anAppThatMay } from "./examples/an-app.ts";
import { aGovernance, ownedBy } from "./examples/a-context.ts";
import { aRuledContext, aRuledRepository } from "./examples/a-ruled-repository.ts";
import { inWords } from "./examples/in-words.ts";

const app = anAppThatMay({ contents: "write" });
const own = anActor("app", { id: 401 });
const asked = (sets: readonly RuleSet[], one = app, parts: Parameters<typeof aRuledContext>[1] = {}) => {
  const repository = aRuledRepository(sets);
  return inWords(check, check.assess(one, aRuledContext(repository, { identities: [one], ...parts })));
};

const PAST =
  "The App can push, and may bypass the approval that the default branch asks for, in «ledger-export».";
const BOUND = "The approval that the default branches of financial systems ask for binds the App.";
const HIDDEN =
  "GitHub shows who may bypass a ruleset only to those who may change it, which a scan may not; not shown of: «main».";
const ASKS_NOTHING = "No branch that it reaches asks for an approval that it could bypass.";

test.each([
  ["does not show who may bypass it", [aRuleSet({ bypass: null })], "unknown", HIDDEN],
  ["lets the App past by its id", [aRuleSet({ bypass: [own] })], "fail", PAST],
  ["lets it past by its slug", [aRuleSet({ bypass: [anActor("app", { name: "Deployer" })] })], "fail", PAST],
  [
    "lets it past one set, and does not show the other",
    [aRuleSet({ bypass: [own] }), aRuleSet({ id: 2, bypass: null })],
    "unknown",
    HIDDEN,
  ],
  [
    "lets it past one set and not the other",
    [aRuleSet({ bypass: [own] }), aRuleSet({ id: 2 })],
    "pass",
    BOUND,
  ],
  ["lets another App past", [aRuleSet({ bypass: [anActor("app", { id: 402 })] })], "pass", BOUND],
  ["lets people past", [aRuleSet({ bypass: [anActor("organization-admins")] })], "pass", BOUND],
  [
    "asks for no approval",
    [aRuleSet({ demands: ["force-push-denied"], approvals: 0, bypass: [own] })],
    "not-applicable",
    ASKS_NOTHING,
  ],
  ["is bound by nothing", [], "not-applicable", ASKS_NOTHING],
] as const)("a branch that %s", (_, sets, outcome, sentence) => {
  expect(asked(sets)).toMatchObject({ outcome, sentence });
});

test("one that is kept for emergencies is stated to be so", () => {
  const ownership = ownedBy({ break_glass: true });
  expect(asked([aRuleSet({ bypass: [own] })], app, { ownership })).toMatchObject({
    outcome: "stated",
    sentence:
      "The App may bypass the approval that the default branch asks for in «ledger-export», and its statement keeps it for emergencies.",
  });
});

test.each([
  [
    "that only reads",
    anAppThatMay({ contents: "read" }),
    {},
    "The App can start no change that an approval could stop.",
  ],
  [
    "where no system is financial",
    app,
    { governance: aGovernance() },
    "It reaches no repository of a financial system.",
  ],
])("an App %s is not asked", (_, one, parts, sentence) => {
  expect(asked([aRuleSet({ bypass: [own] })], one, parts)).toEqual({ outcome: "not-applicable", sentence });
});

test("whose repositories were not read, nobody knows", () => {
  const some = anAppThatMay(
    { contents: "write" },
    {},
    { repository_selection: "selected", repositories: null },
  );
  expect(asked([aRuleSet({ bypass: [own] })], some).outcome).toBe("unknown");
});
