import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aRepository, aSnapshot, anOrganization } from "./examples/a-snapshot.ts";
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

test("a repository that restricts the token by itself is named, and mends nothing for the others", () => {
  const policy = { permissions: null, fork_approval: "not-public", private_forks: null } as const;
  const repositories = [
    aRepository({ actions_policy: { ...policy, workflow_token: "read" } }),
    aRepository({ actions_policy: { ...policy, workflow_token: "write" } }, { id: 8, name: "billing" }),
    aRepository({ actions_policy: "not-asked" }, { id: 9, name: "site" }),
  ];
  const organization = anOrganization({ workflow_token_default: "write" });
  const snapshot = aSnapshot({ organization, repositories });
  expect(inWords(check, check.assess(organization, aContext({ snapshot })))).toEqual({
    outcome: "fail",
    sentence:
      "The organisation lets a workflow's token write by default; of its own setting it only reads in «ledger-export».",
  });
});
