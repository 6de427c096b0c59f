import { expect, test } from "vitest";
import { aSystem, ownedBy } from "../checks/examples/a-context.ts";
import { anAuthorisedKey, anAuthorisedToken } from "../checks/examples/an-authorised-credential.ts";
import { aSnapshot } from "../checks/examples/a-snapshot.ts";
import {
  canWrite,
  dutiesOf,
  listingOf,
  permissionsOf,
  pushesWorkflows,
  repositoriesOf,
  tierOf,
} from "./ask.ts";

const withScopes = (scopes: string[] | null) => anAuthorisedToken({ scopes });
const ofAnApp = anAuthorisedToken({ credential_type: "GitHub app token", scopes: [] });
const duties = (...parts: Parameters<typeof dutiesOf>) => {
  const found = dutiesOf(...parts);
  return found && Object.fromEntries(found);
};

test("is listed for the organisation, and reaches what its person reaches, which nobody reads", () => {
  expect(listingOf(anAuthorisedKey())).toMatchObject({ source: "credential-authorizations" });
  expect(repositoriesOf(anAuthorisedKey(), aSnapshot())).toBeNull();
});

test.each([
  [["repo"], { repo: "write" }],
  [["read:org", "admin:repo_hook", "workflow"], { org: "read", repo_hook: "admin", workflow: "write" }],
  [["user:email"], { "user:email": "write" }],
  [[], {}],
])("of the scopes %j it may %j", (scopes, permissions) => {
  expect(permissionsOf(withScopes([...scopes]))).toEqual(permissions);
});

test.each([
  [["repo"], ["initiate", "approve", "alter-rules", "release", "manage-secrets", "export"]],
  [["public_repo"], ["initiate", "approve"]],
  [["admin:org"], ["alter-rules", "manage-secrets", "review-access"]],
  [["write:packages"], ["release"]],
  [["read:org", "user:email"], []],
])("of the scopes %j it has the duties %j", (scopes, expected) => {
  expect([...(dutiesOf(withScopes([...scopes]), null)?.keys() ?? [])]).toEqual(expected);
});

test("a key pushes, workflow files too", () => {
  expect(duties(anAuthorisedKey(), null)).toEqual({ initiate: "SSH key" });
  expect(permissionsOf(anAuthorisedKey())).toEqual({ contents: "write" });
  expect(pushesWorkflows(anAuthorisedKey(), aSnapshot())).toBe(true);
  expect(pushesWorkflows(withScopes(["repo"]), aSnapshot())).toBe(false);
});

test.each([
  ["a token of an App, whose permissions are no scopes", ofAnApp],
  ["a token of which GitHub leaves the scopes out", withScopes(null)],
])("of %s only a statement tells what it does", (_what, one) => {
  expect(permissionsOf(one)).toBeNull();
  expect(dutiesOf(one, null)).toBeNull();
  expect(duties(one, ownedBy({ entitlements: ["approve"] }))).toEqual({ approve: "approve" });
  expect(canWrite(one)).toBe(true);
});

test.each([
  [["read:org", "user:email", "repo:status"], false],
  [["read:org", "gist"], true],
])("of the scopes %j it writes: %j", (scopes, writes) => {
  expect(canWrite(withScopes([...scopes]))).toBe(writes);
});

test.each([
  ["strict for one that changes the organisation", withScopes(["admin:org"]), [], false, "strict"],
  ["open where a financial system may be in reach", withScopes(["repo"]), [aSystem()], false, null],
  ["open while repositories are hidden", withScopes(["repo"]), [], true, null],
  ["the default where there is no financial system", withScopes(["repo"]), [], false, "default"],
] as const)("its tier is %s", (_what, one, systems, blind, tier) => {
  const bearings = {
    snapshot: aSnapshot(),
    governance: { systems: [...systems] },
    servesSystem: false,
    blind,
  };
  expect(tierOf(one, bearings)).toBe(tier);
});
