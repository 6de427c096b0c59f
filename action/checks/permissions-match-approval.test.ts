import { expect, test } from "vitest";
import { askIdentity } from "../evaluate/question.ts";
import { inWords } from "./examples/in-words.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey, aSecret, aTokenThatMay } from "./examples/a-snapshot.ts";
import { permissionsMatchApproval as check } from "./permissions-match-approval.ts";

const approved = (permissions: Record<string, string> | null) =>
  ownedBy({ approval: { by: "maria", at: "2025-11-02", reference: null, permissions } });
const token = aTokenThatMay({ contents: "write", metadata: "read" }, { members: "read" });

test("knows nothing where the strict limits hold and the approval records no permissions", () => {
  expect(
    inWords(check, check.assess(token, aContext({ ownership: approved(null), tier: "strict" }))),
  ).toEqual({
    outcome: "unknown",
    sentence:
      "The approval in «controls/identities/keys.md» does not record which permissions were approved.",
  });
});

test.each([
  [
    "a level that grew",
    token,
    { contents: "read", members: "read", repositories: "subset" },
    "It holds «contents: write», which",
  ],
  [
    "permissions that were added, each by its name",
    token,
    { contents: "write", repositories: "subset" },
    "It holds «members: read», which",
  ],
  [
    "a reach that grew",
    aTokenThatMay({ contents: "read" }, {}, { facts: { repository_selection: "all" } }),
    { contents: "read", repositories: "subset" },
    "It holds «repositories: all», which",
  ],
  [
    "a key that can push now",
    aKey({ read_only: false }),
    { contents: "read" },
    "It holds «contents: write», which",
  ],
  ["all of it", token, {}, "It holds «contents: write», «members: read» and «repositories: subset», which"],
])("fails for %s", (_what, identity, permissions, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ ownership: approved(permissions) })))).toEqual({
    outcome: "fail",
    sentence: `${sentence} the approval of 2025-11-02 in «controls/identities/keys.md» does not cover.`,
  });
});

test.each([
  ["exactly what was approved", token, { contents: "write", members: "read", repositories: "subset" }],
  [
    "less than was approved",
    token,
    { contents: "admin", members: "write", repositories: "all", secrets: "write" },
  ],
  ["a key that reads", aKey(), { contents: "read" }],
])("passes for %s", (_what, identity, permissions) => {
  expect(inWords(check, check.assess(identity, aContext({ ownership: approved(permissions) })))).toEqual({
    outcome: "pass",
    sentence: "It holds no more than was approved on 2025-11-02 in «controls/identities/keys.md».",
  });
});

test.each([
  ["nothing was approved", ownedBy(), /“The identity was approved before use” asks whether there is one\.$/],
  ["nobody states anything", null, /“The identity was approved before use” asks whether there is one\.$/],
  [
    "the approval records no permissions and the usual limits hold",
    approved(null),
    /does not record permissions\.$/,
  ],
])("does not ask when %s", (_when, ownership, sentence) => {
  const answer = inWords(check, check.assess(token, aContext({ ownership })));
  expect(answer.outcome).toBe("not-applicable");
  expect(answer.sentence).toMatch(sentence);
});

test("does not arise for secrets", () => {
  expect(askIdentity(check, aSecret())).toBeNull();
  expect(askIdentity(check, token)).not.toBeNull();
});
