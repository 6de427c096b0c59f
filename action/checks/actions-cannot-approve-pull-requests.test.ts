import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { actionsCannotApprovePullRequests as check } from "./actions-cannot-approve-pull-requests.ts";

test.each([
  [
    null,
    "unknown",
    "Without the organisation permission Administration: read, GitHub does not show the setting.",
  ],
  [true, "fail", "The organisation lets workflows create and approve pull requests."],
  [false, "pass", "The organisation does not let workflows approve pull requests."],
] as const)("a setting of %s: %s", (actions_approve_pull_requests, outcome, sentence) => {
  expect(inWords(check, check.assess(anOrganization({ actions_approve_pull_requests }), aContext()))).toEqual(
    {
      outcome,
      sentence,
    },
  );
});
