import { expect, test } from "vitest";
import { aGovernance, aSystem } from "./examples/a-context.ts";
import { aRuledContext } from "./examples/a-ruled-repository.ts";
import { anEnvironment, aRepository } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { productionEnvironmentAsksForReviewers as check } from "./production-environment-asks-for-reviewers.ts";

const guarded = anEnvironment({ reviewers: ["user:hana"], prevent_self_review: true });
const bare = anEnvironment({ id: 71, name: "prod-eu" });
const NO_PLAN =
  "No reviewer is required by «prod-eu»: for a private repository, the organisation's plan does not offer it, and Enterprise does.";

test.each([
  ["were not read", null, "private", "team", "unknown", "The environments of the repository were not read."],
  ["are none", [], "private", "team", "not-applicable", "The repository has no production environment."],
  [
    "are for tests alone",
    [anEnvironment({ name: "staging" })],
    "private",
    "team",
    "not-applicable",
    "The repository has no production environment.",
  ],
  ["ask for nobody, which the plan does not offer", [guarded, bare], "private", "team", "fail", NO_PLAN],
  [
    "ask for nobody on Enterprise",
    [bare],
    "private",
    "enterprise",
    "fail",
    "No reviewer is required by «prod-eu».",
  ],
  ["ask for nobody in public", [bare], "public", "free", "fail", "No reviewer is required by «prod-eu»."],
  [
    "ask for nobody on a plan not known",
    [bare],
    "private",
    null,
    "fail",
    "No reviewer is required by «prod-eu».",
  ],
  [
    "let whoever deploys approve",
    [{ ...guarded, prevent_self_review: false }],
    "private",
    "enterprise",
    "fail",
    "Whoever starts a deployment may approve it in «production».",
  ],
  [
    "ask for another person",
    [guarded, anEnvironment({ name: "staging" })],
    "private",
    "enterprise",
    "pass",
    "A reviewer who did not start the deployment is required by «production».",
  ],
] as const)("environments that %s", (_, environments, visibility, plan, outcome, sentence) => {
  const repository = aRepository({ environments: environments && [...environments], visibility });
  expect(inWords(check, check.assess(repository, aRuledContext(repository, { plan })))).toEqual({
    outcome,
    sentence,
  });
});

test("the question does not arise outside financial systems", () => {
  const governance = aGovernance({ systems: [aSystem()] });
  const exemption = check.exempt?.(aRepository({}, { id: 8, name: "tools" }), governance);
  expect(exemptionInWords(check, exemption)).toBe("The repository belongs to no financial system.");
});
