import { expect, test } from "vitest";
import { askIdentity } from "../evaluate/question.ts";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aKey, aSecret, aTokenThatMay } from "./examples/a-snapshot.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { identityCannotManageSecretsAndReviewAccess as check } from "./identity-cannot-manage-secrets-and-review-access.ts";

test("fails for a token that stores secrets and decides on members", () => {
  const token = aTokenThatMay({ secrets: "write" }, { members: "write" });
  expect(inWords(check, check.assess(token, aContext()))).toEqual({
    outcome: "fail",
    sentence:
      "It can store secrets («secrets: write») and decide on the access of others («members: write»).",
  });
});

test("passes for a token that stores secrets only", () => {
  expect(
    inWords(check, check.assess(aTokenThatMay({ secrets: "write" }, { members: "read" }), aContext())),
  ).toEqual({
    outcome: "pass",
    sentence: "It cannot both store secrets and decide on the access of others.",
  });
});

test("does not ask about a token that stores none", () => {
  expect(inWords(check, check.assess(aTokenThatMay({}, { members: "write" }), aContext()))).toEqual({
    outcome: "not-applicable",
    sentence: "It cannot store secrets.",
  });
});

test("does not arise for keys and secrets", () => {
  expect(askIdentity(check, aKey({ read_only: false }))).toBeNull();
  expect(askIdentity(check, aSecret())).toBeNull();
  expect(askIdentity(check, aTokenThatMay({}))).not.toBeNull();
});

test("knows nothing of a token of which GitHub does not show what it may do", () => {
  const token = anAuthorisedToken({ credential_type: "GitHub app token", scopes: [] });
  expect(inWords(check, check.assess(token, aContext())).outcome).toBe("unknown");
});
