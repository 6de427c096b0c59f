import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import {
  aKey,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
} from "./examples/a-snapshot.ts";
import { archivedRepositoryHasNoLiveCredential as check } from "./archived-repository-has-no-live-credential.ts";

const archived = aRepository({ archived: true });
const other = { id: 8, name: "tools" };

test.each([
  ["a key", [aKey()], "The archived repository still holds «nightly»."],
  [
    "a key of which GitHub does not say whether it works",
    [aKey({ enabled: null })],
    "The archived repository still holds «nightly».",
  ],
  [
    "secrets of both levels",
    [aSecret("B"), anEnvironmentSecret("A")],
    "The archived repository still holds «A» and «B».",
  ],
])("fails while it holds %s", (_what, identities, sentence) => {
  const snapshot = aSnapshot({ repositories: [archived], identities });
  expect(inWords(check, check.assess(archived, aContext({ snapshot })))).toEqual({
    outcome: "fail",
    sentence,
    // What could not be read takes nothing from it.
    restsOn: { sources: [], repositories: [] },
  });
});

test.each([
  ["nothing", []],
  ["a key that policy disabled", [aKey({ enabled: false })]],
  ["nothing of its own, whatever others hold", [aKey({}, { repository: other }), anOwnSecret()]],
])("passes while it holds %s", (_what, identities) => {
  const snapshot = aSnapshot({ repositories: [archived, aRepository({}, other)], identities });
  expect(inWords(check, check.assess(archived, aContext({ snapshot })))).toEqual({
    outcome: "pass",
    sentence: "The archived repository holds no credential that works.",
  });
});

test("does not ask about a repository that is not archived", () => {
  expect(exemptionInWords(check, check.exempt?.(aRepository(), aGovernance()))).toBe(
    "The repository is not archived.",
  );
  expect(exemptionInWords(check, check.exempt?.(archived, aGovernance()))).toBeNull();
});
