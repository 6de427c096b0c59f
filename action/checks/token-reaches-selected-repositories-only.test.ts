import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aToken } from "./examples/a-snapshot.ts";
import { tokenReachesSelectedRepositoriesOnly as check } from "./token-reaches-selected-repositories-only.ts";

test.each([
  ["all", "fail", "The token reaches every repository of the organisation."],
  ["subset", "pass", "The token reaches only the repositories selected for it."],
  ["none", "pass", "The token reaches no private repository."],
] as const)("a token for %s repositories: %s", (repository_selection, outcome, sentence) => {
  expect(inWords(check, check.assess(aToken({ repository_selection }), aContext()))).toEqual({
    outcome,
    sentence,
  });
});
