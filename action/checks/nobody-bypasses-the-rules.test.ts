import { expect, test } from "vitest";
import { anActor, aRuleSet } from "../../model/branch-rules/examples/a-rule-set.ts";
import { ownedBy } from "./examples/a-context.ts";
import { aRuledContext, aRuledRepository } from "./examples/a-ruled-repository.ts";
import { aKey, aRepository } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { nobodyBypassesTheRules as check } from "./nobody-bypasses-the-rules.ts";

const keys = anActor("every-deploy-key");
const bot = anActor("app", { id: 401, name: "bot" });
const [release, audit] = [anActor("team", { id: 301, name: "release" }), anActor("team", { id: 302 })];
const HIDDEN =
  "GitHub shows who may bypass a ruleset only to those who may change it, which a scan may not; not shown of: «main».";

test.each([
  ["is not shown", [aRuleSet({ bypass: null })], "unknown", HIDDEN],
  ["is nobody", [aRuleSet()], "pass", "Nobody may bypass a rule of the branch."],
  [
    "is nobody over every rule, although one list names somebody and another is not shown",
    [aRuleSet(), aRuleSet({ id: 2, bypass: [bot] }), aRuleSet({ id: 3, bypass: null })],
    "pass",
    "Nobody may bypass a rule of the branch.",
  ],
  [
    "is whoever is in two teams",
    [aRuleSet({ bypass: [release] }), aRuleSet({ id: 2, bypass: [audit] })],
    "unknown",
    "Each rule may be bypassed by somebody else; whether one person may bypass all of them turns on members of teams and holders of roles, which are not read.",
  ],
  [
    "is an App and a team, whatever else is not shown",
    [aRuleSet({ bypass: [bot, release] }), aRuleSet({ id: 2, demands: ["code-owner"], bypass: null })],
    "fail",
    "A rule of the branch may be bypassed by the App «bot» and the team «release».",
  ],
  [
    "is every deploy key, of which there is none",
    [aRuleSet({ bypass: [keys] })],
    "fail",
    "A rule of the branch may be bypassed by every deploy key that may write.",
  ],
] as const)("who may bypass %s", (_, sets, outcome, sentence) => {
  const repository = aRuledRepository(sets);
  const context = aRuledContext(repository, { identities: [aKey()] });
  expect(inWords(check, check.assess(repository, context))).toMatchObject({ outcome, sentence });
});

const writing = aKey({ read_only: false }, { title: "release" });

test.each([
  [
    "are named where they are not all kept for emergencies",
    [keys],
    false,
    "fail",
    "A rule of the branch may be bypassed by every deploy key that may write; such keys are «release».",
  ],
  [
    "are named beside others who may bypass, too",
    [keys, bot],
    true,
    "fail",
    "A rule of the branch may be bypassed by the App «bot» and every deploy key that may write; such keys are «release».",
  ],
  [
    "are stated where all of them are kept for emergencies",
    [keys],
    true,
    "stated",
    "Only «release» may bypass a rule, which is stated as kept for emergencies.",
  ],
] as const)("deploy keys that may write %s", (_, bypass, break_glass, outcome, sentence) => {
  const repository = aRuledRepository([aRuleSet({ bypass: [...bypass] })]);
  const ownershipOf = () => ownedBy({ break_glass });
  const context = aRuledContext(repository, { identities: [aKey(), writing], ownershipOf });
  expect(inWords(check, check.assess(repository, context))).toMatchObject({ outcome, sentence });
});

test("emergency keys do not make up for a list that is not shown", () => {
  const sets = [aRuleSet({ bypass: [keys] }), aRuleSet({ id: 2, demands: ["code-owner"], bypass: null })];
  const repository = aRuledRepository(sets);
  const ownershipOf = () => ownedBy({ break_glass: true });
  const context = aRuledContext(repository, { identities: [writing], ownershipOf });
  expect(inWords(check, check.assess(repository, context))).toEqual({ outcome: "unknown", sentence: HIDDEN });
});

test("rules that were not read", () => {
  const repository = aRepository();
  expect(check.assess(repository, aRuledContext(repository))).toMatchObject({ outcome: "unknown" });
});
