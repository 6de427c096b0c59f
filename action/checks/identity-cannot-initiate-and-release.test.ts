import { expect, test } from "vitest";
import { askIdentity } from "../evaluate/question.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aKey, aSecret, aTokenThatMay } from "./examples/a-snapshot.ts";
import { anApp } from "./examples/an-app.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { identityCannotInitiateAndRelease as check } from "./identity-cannot-initiate-and-release.ts";

const governance = aGovernance({ systems: [aSystem()] });
const both = { contents: "write", deployments: "write" };

test("knows nothing of a token whose repositories were not read", () => {
  const token = aTokenThatMay(both, {}, { facts: { repositories: null } });
  expect(inWords(check, check.assess(token, aContext({ governance })))).toEqual({
    outcome: "unknown",
    sentence: "Which repositories it reaches could not be read.",
  });
});

test("fails for a token that pushes to a financial system and releases it", () => {
  expect(inWords(check, check.assess(aTokenThatMay(both), aContext({ governance })))).toEqual({
    outcome: "fail",
    sentence: "It can make changes («contents: write») and release («deployments: write»).",
  });
});

test.each([
  ["pushes only", aTokenThatMay({ contents: "write" })],
  ["is a write key", aKey({ read_only: false })],
])("passes for what %s", (_what, identity) => {
  expect(inWords(check, check.assess(identity, aContext({ governance })))).toEqual({
    outcome: "pass",
    sentence: "It cannot both make changes and release.",
  });
});

test("does not ask outside financial systems, and of what cannot push", () => {
  expect(inWords(check, check.assess(aTokenThatMay(both), aContext()))).toEqual({
    outcome: "not-applicable",
    sentence: "It reaches no repository of a financial system.",
  });
  expect(
    inWords(check, check.assess(aTokenThatMay({ deployments: "write" }), aContext({ governance }))).outcome,
  ).toBe("not-applicable");
});

test("does not arise for a key that only reads and for a secret", () => {
  expect(exemptionInWords(check, check.exempt?.(aKey(), governance))).toBe("It cannot make changes.");
  expect(askIdentity(check, aSecret())).toBeNull();
  expect(exemptionInWords(check, check.exempt?.(aTokenThatMay(both), governance))).toBeNull();
});

test("knows nothing of what GitHub does not show, where a financial system is in reach", () => {
  const app = anApp();
  expect(inWords(check, check.assess(app, aContext({ governance }))).outcome).toBe("not-applicable");
  const token = anAuthorisedToken({ credential_type: "GitHub app token", scopes: [] });
  expect(inWords(check, check.assess(token, aContext({ governance }))).outcome).toBe("unknown");
});
