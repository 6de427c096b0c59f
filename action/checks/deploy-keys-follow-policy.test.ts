import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aKey, anOrganization, aSnapshot } from "./examples/a-snapshot.ts";
import { deployKeysFollowPolicy as check } from "./deploy-keys-follow-policy.ts";

test.each([
  [
    null,
    true,
    "unknown",
    "Without the organisation permission Administration: read, GitHub does not show whether the organisation allows deploy keys.",
  ],
  [
    null,
    false,
    "unknown",
    "Without the organisation permission Administration: read, GitHub does not show whether the organisation allows deploy keys.",
  ],
  [
    false,
    null,
    "unknown",
    "The organisation forbids deploy keys, and GitHub does not show whether this one still works.",
  ],
  [false, true, "fail", "The organisation forbids deploy keys, and GitHub reports this one as enabled."],
  [false, false, "pass", "The organisation forbids deploy keys, and GitHub reports this one as disabled."],
  [true, true, "pass", "The organisation allows deploy keys."],
  [true, null, "pass", "The organisation allows deploy keys."],
] as const)("allowed %s, enabled %s: %s", (deploy_keys_allowed, enabled, outcome, sentence) => {
  const snapshot = aSnapshot({ organization: anOrganization({ deploy_keys_allowed }) });
  expect(inWords(check, check.assess(aKey({ enabled }), aContext({ snapshot })))).toEqual({
    outcome,
    sentence,
  });
});
