import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { workflowTokenDefaultsToRead as check } from "./workflow-token-defaults-to-read.ts";

test.each([
  [
    null,
    "unknown",
    "Without the organisation permission Administration: read, GitHub does not show the setting.",
  ],
  ["write", "fail", "The organisation lets a workflow's token write by default."],
  ["read", "pass", "The organisation lets a workflow's token only read by default."],
] as const)("a setting of %s: %s", (workflow_token_default, outcome, sentence) => {
  expect(inWords(check, check.assess(anOrganization({ workflow_token_default }), aContext()))).toEqual({
    outcome,
    sentence,
  });
});
