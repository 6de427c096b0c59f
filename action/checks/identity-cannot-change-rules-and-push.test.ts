import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { aMachineUser } from "./examples/a-machine-user.ts";
import { aKey, aSecret, aTokenThatMay } from "./examples/a-snapshot.ts";
import { identityCannotChangeRulesAndPush as check } from "./identity-cannot-change-rules-and-push.ts";

test.each([
  [
    "administers repositories",
    aTokenThatMay({ administration: "write", contents: "write" }),
    null,
    "It can change the rules («administration: write») and make changes («contents: write»).",
  ],
  [
    "administers the organisation",
    aTokenThatMay({ contents: "write" }, { organization_administration: "write" }),
    null,
    "It can change the rules («organization_administration: write») and make changes («contents: write»).",
  ],
  [
    "owns the organisation, whatever its statement says",
    aMachineUser({ role: "owner" }),
    ownedBy({ entitlements: ["read"] }),
    "It can change the rules («owner») and make changes («owner»).",
  ],
  [
    "is entitled to both by its statement",
    aSecret(),
    ownedBy({ entitlements: ["write", "admin"] }),
    "According to «controls/identities/keys.md», it can change the rules («admin») and make changes («write»); GitHub does not show this.",
  ],
] as const)("fails for what pushes and %s", (_what, identity, ownership, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ ownership })))).toEqual({
    outcome: "fail",
    sentence,
  });
});

test("passes for a token that administers and cannot push", () => {
  expect(inWords(check, check.assess(aTokenThatMay({ administration: "write" }), aContext()))).toEqual({
    outcome: "pass",
    sentence: "It cannot both change the rules and make changes.",
  });
});

test.each([
  ["a token that changes no rules", aTokenThatMay({ contents: "write" }), "It cannot change the rules."],
  [
    "a secret that nobody states",
    aSecret(),
    "What its credential can do is not stated; the check on initiating and approving asks for that.",
  ],
])("does not ask about %s", (_what, identity, sentence) => {
  expect(inWords(check, check.assess(identity, aContext()))).toEqual({ outcome: "not-applicable", sentence });
});

test("does not arise for any deploy key", () => {
  expect(exemptionInWords(check, check.exempt?.(aKey({ read_only: false }), aGovernance()))).toBe(
    "It cannot change the rules.",
  );
});
