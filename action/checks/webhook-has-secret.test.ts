import { expect, test } from "vitest";
import { aGovernance, aContext } from "./examples/a-context.ts";
import { aWebhook } from "./examples/a-webhook.ts";
import { inWords } from "./examples/in-words.ts";
import { webhookHasSecret as check } from "./webhook-has-secret.ts";

test.each([
  [false, "fail", "GitHub shows no secret of it, so nothing that it sends is signed."],
  [
    true,
    "pass",
    "GitHub shows that a secret is set; whether the receiver verifies the signature is not on GitHub.",
  ],
] as const)("a webhook whose secret is set: %j", (secret_set, outcome, sentence) => {
  expect(inWords(check, check.assess(aWebhook({ secret_set }), aContext()))).toMatchObject({
    outcome,
    sentence,
  });
});

test("is no question of a webhook that sends nothing", () => {
  expect(check.exempt?.(aWebhook({ active: false, secret_set: false }), aGovernance())).toEqual({
    reason: "webhook-inactive",
    with: {},
  });
  expect(check.exempt?.(aWebhook(), aGovernance())).toBeNull();
});
