import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Exception } from "../../model/exception.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anException } from "./examples/a-register.ts";
import {
  aKey,
  anOrganization,
  aRepository,
  aSecret,
  aSnapshot,
  aTokenThatMay,
} from "./examples/a-snapshot.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { exceptedPermissionsHaveNotGrown as check } from "./excepted-permissions-have-not-grown.ts";

const TOOLS = { id: 8, name: "tools" };
const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({}, TOOLS)],
  identities: [aKey({ read_only: false }), aTokenThatMay({ contents: "write", secrets: "read" }), aSecret()],
});
const stating = (...all: Partial<Exception>[]) =>
  aGovernance({ exceptions: all.map((one) => anException(one)) });
const assess = (...all: Partial<Exception>[]) =>
  inWords(check, check.assess(anOrganization(), aContext({ governance: stating(...all), snapshot })));
const token = { selector: { kind: "fine-grained-token" as const } };

test("knows nothing of an exception that recorded no permissions, unless another one grew", () => {
  expect(assess({ exception: "EXC-2" }, {})).toEqual({
    outcome: "unknown",
    sentence: "The permissions held when the risk was accepted are not recorded in EXC-1 and EXC-2.",
  });
  expect(assess({}, { exception: "EXC-2", permissions: { contents: "read" } }).outcome).toBe("fail");
});

test.each([
  [
    "a key that can push now",
    { permissions: { contents: "read" } },
    "EXC-1 does not cover «contents: write», which «nightly» holds.",
  ],
  [
    "a token, each permission by its name",
    { ...token, permissions: { contents: "read", repositories: "subset" } },
    "EXC-1 does not cover «contents: write» and «secrets: read», which «reporting» holds.",
  ],
])("fails for %s", (_what, changes, sentence) => {
  expect(assess(changes)).toEqual({ outcome: "fail", sentence });
});

test("passes for what holds no more", () => {
  expect(assess({ permissions: { contents: "write" } })).toEqual({
    outcome: "pass",
    sentence: "No identity under an exception holds more than when it was accepted.",
  });
});

test.each([
  ["covers a secret only", { selector: { kind: "actions-secret" as const } }],
  [
    "has expired",
    { permissions: {}, accepted: { by: "maria", at: "2025-12-01", until: "2026-01-30", reference: null } },
  ],
])("does not ask about one that %s", (_which, changes) => {
  expect(assess(changes)).toEqual({
    outcome: "not-applicable",
    sentence: "No exception in force covers an identity whose permissions GitHub shows.",
  });
});

test("does not arise without an open exception", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance()))).toBe(
    "No exception is open.",
  );
});

test.each([
  ["any key", {}, [7, 8]],
  ["keys of some repositories", { selector: { repository: "tool*" } }, [8]],
  ["one key by its uid", { selector: { uid: "github:deploy-key:1" } }, [7, 8]],
  ["tokens", token, []],
  ["a repository by its uid", { selector: { uid: "github:repository:7" } }, []],
])("depends on the repositories in which an exception can select %s", (_what, changes, expected) => {
  expect(check.reach?.(anOrganization(), snapshot, stating(changes))).toEqual(expected);
});

test("knows nothing of an identity under an exception of which GitHub does not show what it may do", () => {
  const token = anAuthorisedToken({ credential_type: "GitHub app token", scopes: [] });
  const governance = stating({ selector: { kind: "classic-credential" }, permissions: {} });
  const context = aContext({ governance, snapshot: aSnapshot({ identities: [token] }) });
  expect(inWords(check, check.assess(anOrganization(), context))).toEqual({
    outcome: "unknown",
    sentence: "GitHub does not show what this one may do.",
  });
});
