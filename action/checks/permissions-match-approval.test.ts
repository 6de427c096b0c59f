import { describe, expect, test } from "vitest";
import { askIdentity } from "../evaluate/question.ts";
import { inWords } from "./examples/in-words.ts";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey, aSecret, aTokenThatMay } from "./examples/a-snapshot.ts";
import { anAppThatMay } from "./examples/an-app.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
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

describe("an App that was approved without its permissions", () => {
  const app = anAppThatMay({ contents: "write", issues: "read" });
  const gained = (on: string, ...permissions: string[]) => [{ on, permissions }];
  const assess = (widened: ReturnType<typeof gained>, tier: "default" | "strict" = "default") =>
    inWords(check, check.assess(app, aContext({ ownership: approved(null), widened, tier })));

  test.each(["default", "strict"] as const)("fails for what it gained since, under the %s limits", (tier) => {
    expect(assess(gained("2025-11-03", "contents: write"), tier)).toEqual({
      outcome: "fail",
      sentence:
        "It gained «contents: write» after the approval of 2025-11-02 in «controls/identities/keys.md», which records no permissions.",
    });
  });

  test.each([
    ["on the day of the approval or before", gained("2025-11-02", "contents: write")],
    ["and lost again", gained("2025-12-01", "secrets: write")],
    ["never", []],
  ])("is not held against what it gained %s", (_when, widened) => {
    expect(assess(widened).outcome).toBe("not-applicable");
  });
});

test("an App that was approved for selected repositories, as GitHub calls them, and reaches all", () => {
  const permissions = { contents: "read", repositories: "selected" };
  const of = (repository_selection: "all" | "selected") =>
    check.assess(
      anAppThatMay({ contents: "read" }, {}, { repository_selection }),
      aContext({ ownership: approved(permissions) }),
    ).outcome;
  expect([of("selected"), of("all")]).toEqual(["pass", "fail"]);
});

test("knows nothing of what GitHub does not show, whatever was approved", () => {
  const token = anAuthorisedToken({ credential_type: "GitHub app token", scopes: [] });
  const { outcome } = check.assess(token, aContext({ ownership: approved({ contents: "read" }) }));
  expect(outcome).toBe("unknown");
});
