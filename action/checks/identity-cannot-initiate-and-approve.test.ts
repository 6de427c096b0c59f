import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance, aSystem, ownedBy } from "./examples/a-context.ts";
import {
  aKey,
  anOrganization,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aTokenThatMay,
} from "./examples/a-snapshot.ts";
import { anAppThatMay } from "./examples/an-app.ts";
import { identityCannotInitiateAndApprove as check } from "./identity-cannot-initiate-and-approve.ts";

const approving = (value: boolean | null) =>
  aSnapshot({ organization: anOrganization({ actions_approve_pull_requests: value }) });
const writeKey = aKey({ read_only: false });
const financial = aGovernance({ systems: [aSystem()] });
const NOT_SHOWN = "GitHub does not show what its credential can do";

test("knows nothing when GitHub does not show whether workflows may approve", () => {
  expect(inWords(check, check.assess(writeKey, aContext({ snapshot: approving(null) })))).toEqual({
    outcome: "unknown",
    sentence:
      "It can push workflow files, and without the organisation permission Administration: read GitHub does not show whether workflows may approve.",
  });
});

test.each([
  ["that nobody states", null, `${NOT_SHOWN}, and no ownership statement names its entitlements.`],
  [
    "whose statement is silent",
    ownedBy(),
    `${NOT_SHOWN}, and «controls/identities/keys.md» names no entitlements.`,
  ],
])("knows nothing of a secret in a financial repository %s", (_which, ownership, sentence) => {
  expect(inWords(check, check.assess(aSecret(), aContext({ governance: financial, ownership })))).toEqual({
    outcome: "unknown",
    sentence,
  });
});

test("knows nothing of a secret that its statement places in a system, wherever it is stored", () => {
  const ownership = ownedBy({ systems: ["general-ledger"] });
  expect(inWords(check, check.assess(aSecret(), aContext({ ownership }))).outcome).toBe("unknown");
});

test("knows nothing of an organisation's secret whose reach was not read", () => {
  const secret = anOwnSecret("X", { selected_repositories: null });
  expect(inWords(check, check.assess(secret, aContext({ governance: financial })))).toEqual({
    outcome: "unknown",
    sentence: "Which repositories it reaches is not known.",
  });
});

test.each([
  [
    "a token that pushes and approves",
    aTokenThatMay({ contents: "write", pull_requests: "write" }),
    false,
    null,
    "It can make changes («contents: write») and approve changes («pull_requests: write»).",
  ],
  [
    "a write key where workflows may approve",
    writeKey,
    true,
    null,
    "It can push workflow files, and the organisation lets workflows approve pull requests.",
  ],
  [
    "a token for workflow files where workflows may approve",
    aTokenThatMay({ contents: "write", workflows: "write" }),
    true,
    null,
    "It can push workflow files, and the organisation lets workflows approve pull requests.",
  ],
  [
    "a secret whose statement names both",
    aSecret(),
    false,
    ownedBy({ entitlements: ["write", "approve"] }),
    "According to «controls/identities/keys.md», it can make changes («write») and approve changes («approve»); GitHub does not show this.",
  ],
] as const)("fails for %s", (_what, identity, allowed, ownership, sentence) => {
  expect(
    inWords(check, check.assess(identity, aContext({ snapshot: approving(allowed), ownership }))),
  ).toEqual({
    outcome: "fail",
    sentence,
  });
});

test.each([
  ["a write key", writeKey, false, null, "It cannot both make changes and approve changes."],
  [
    "a token that pushes no workflow files",
    aTokenThatMay({ contents: "write" }),
    true,
    null,
    "It cannot both make changes and approve changes.",
  ],
  [
    "a secret whose statement names neither",
    aSecret(),
    true,
    ownedBy({ entitlements: ["read"] }),
    "According to «controls/identities/keys.md», it cannot both make changes and approve changes; GitHub does not show this.",
  ],
] as const)("passes for %s", (_what, identity, allowed, ownership, sentence) => {
  expect(
    inWords(check, check.assess(identity, aContext({ snapshot: approving(allowed), ownership }))),
  ).toEqual({
    outcome: "pass",
    sentence,
  });
});

test("passes for a write key of an archived repository, which takes no push", () => {
  const snapshot = { ...approving(true), repositories: [aRepository({ archived: true })] };
  expect(inWords(check, check.assess(writeKey, aContext({ snapshot }))).outcome).toBe("pass");
});

test.each([
  ["a token that cannot push", aTokenThatMay({ pull_requests: "write" }), "It cannot make changes."],
  [
    "a secret of an engineering repository that nobody states",
    aSecret("X", {}, { id: 8, name: "tools" }),
    "It serves no financial system; GitHub does not show what its credential can do.",
  ],
])("does not ask about %s", (_what, identity, sentence) => {
  const snapshot = aSnapshot({ repositories: [aRepository(), aRepository({}, { id: 8, name: "tools" })] });
  expect(inWords(check, check.assess(identity, aContext({ snapshot, governance: financial })))).toEqual({
    outcome: "not-applicable",
    sentence,
  });
});

test("does not arise for a key that only reads, whatever happens to it", () => {
  expect(exemptionInWords(check, check.exempt?.(aKey(), aGovernance()))).toBe("It cannot make changes.");
  expect(exemptionInWords(check, check.exempt?.(writeKey, aGovernance()))).toBeNull();
});

test.each([
  ["all repositories, those of financial systems among them", {}],
  ["selected repositories, which GitHub does not name", { repository_selection: "selected" as const }],
])("fails for an App that opens and approves pull requests in %s", (_where, facts) => {
  const app = anAppThatMay({ contents: "write", pull_requests: "write" }, {}, facts);
  expect(inWords(check, check.assess(app, aContext({ governance: financial })))).toEqual({
    outcome: "fail",
    sentence: "It can make changes («contents: write») and approve changes («pull_requests: write»).",
  });
});

test("does not ask about an App that is suspended, until it is reinstated", () => {
  const app = anAppThatMay(
    { contents: "write", pull_requests: "write" },
    {},
    { suspended_at: "2026-01-01T00:00:00Z" },
  );
  expect(inWords(check, check.assess(app, aContext({ governance: financial }))).outcome).toBe(
    "not-applicable",
  );
});
