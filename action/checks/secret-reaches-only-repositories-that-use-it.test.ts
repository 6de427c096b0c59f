import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anOwnSecret, aRepository, aSecret, aSnapshot, aWorkflow } from "./examples/a-snapshot.ts";
import { secretReachesOnlyRepositoriesThatUseIt as check } from "./secret-reaches-only-repositories-that-use-it.ts";

const naming = aRepository({ workflows: [aWorkflow(["NPM_TOKEN"])] }, { id: 7, name: "site" });
const any = aRepository({ workflows: [aWorkflow([], null, { any_secret: true })] }, { id: 8, name: "any" });
const idle = aRepository({ visibility: "public" }, { id: 9, name: "idle" });
const unread = aRepository({ workflows: null }, { id: 10, name: "unread" });
const selecting = (...names: string[]) =>
  anOwnSecret("NPM_TOKEN", { visibility: "selected", selected_repositories: names });

test.each([
  [
    "its selection is unread",
    anOwnSecret("NPM_TOKEN", { selected_repositories: null }),
    "Which repositories the secret reaches could not be read, for which the organisation permission Secrets: read is needed.",
  ],
  [
    "a workflow it reaches is unread",
    selecting("site", "unread"),
    "The workflow files of «unread» were not read.",
  ],
])("knows nothing when %s", (_when, secret, sentence) => {
  const snapshot = aSnapshot({ repositories: [naming, unread] });
  expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toMatchObject({
    outcome: "unknown",
    sentence,
  });
});

test.each([
  [
    "every repository",
    anOwnSecret("NPM_TOKEN", { visibility: "all" }),
    "The secret reaches 3 repositories; the workflows of «idle» do not use it.",
  ],
  [
    "a repository too many",
    selecting("idle"),
    "The secret reaches 1 repository; the workflows of «idle» do not use it.",
  ],
])("fails when it reaches %s", (_what, secret, sentence) => {
  const snapshot = aSnapshot({ repositories: [naming, any, idle] });
  expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toMatchObject({
    outcome: "fail",
    sentence,
  });
});

test.each([
  [
    "every repository that is not public, and all use it",
    anOwnSecret("npm_token", { visibility: "private" }),
  ],
  ["one repository that names it", selecting("SITE")],
  ["none", selecting()],
])("passes when it reaches %s", (_what, secret) => {
  const snapshot = aSnapshot({ repositories: [naming, any, idle] });
  expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toMatchObject({
    outcome: "pass",
    sentence: "The workflows of every repository the secret reaches use it.",
  });
});

test("depends on every repository it reaches", () => {
  const snapshot = aSnapshot({ repositories: [naming, any, idle] });
  expect(check.reach?.(anOwnSecret("X", { visibility: "all" }), snapshot, aGovernance())).toEqual([8, 9, 7]);
  expect(check.reach?.(selecting("site"), snapshot, aGovernance())).toEqual([7]);
});

test("does not ask about a repository's own secret", () => {
  expect(exemptionInWords(check, check.exempt?.(aSecret(), aGovernance()))).toBe(
    "A secret of this level reaches one repository only.",
  );
  expect(exemptionInWords(check, check.exempt?.(selecting(), aGovernance()))).toBeNull();
});
