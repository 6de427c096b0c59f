import { describe, expect, test } from "vitest";
import { aSystem, ownedBy } from "../checks/examples/a-context.ts";
import { aRegistry } from "../checks/examples/a-registry.ts";
import { aRepository, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { canWrite, dutiesOf, listingOf, repositoriesOf, storesNothing, tierOf } from "./ask.ts";

const snapshot = aSnapshot({
  repositories: [
    aRepository({}, { id: 7, name: "ledger-export" }),
    aRepository({ visibility: "public" }, { id: 8, name: "site" }),
  ],
});

test("is listed for the organisation", () => {
  expect(listingOf(aRegistry())).toMatchObject({
    source: "private-registries",
    scope: { of: "organization" },
  });
});

test.each([
  ["selected", null, false],
  ["private", ["ledger-export"], false],
  ["all", ["ledger-export", "site"], true],
] as const)(
  "one for %s repositories can be used in %j and counts as writing: %j",
  (visibility, repositories, writes) => {
    expect(repositoriesOf(aRegistry({ visibility }), snapshot)).toEqual(repositories);
    expect(canWrite(aRegistry({ visibility }))).toBe(writes);
  },
);

test.each([
  ["token", false],
  ["username_password", false],
  ["oidc_aws", true],
  [null, false],
])("one that signs in by %s stores nothing: %j", (auth_type, nothing) => {
  expect(storesNothing(aRegistry({ auth_type }))).toBe(nothing);
});

describe("its tier", () => {
  test.each([
    ["is open while nobody knows which repositories are selected", "selected", false, null],
    ["is open while a gap hides repositories", "private", true, null],
    ["is the default where it reaches no financial system", "private", false, "default"],
  ] as const)("%s", (_, visibility, blind, tier) => {
    const governance = { systems: [] };
    const bearings = { snapshot, governance, servesSystem: false, blind };
    expect(tierOf(aRegistry({ visibility }), bearings)).toBe(tier);
  });

  test("is strict where a repository of a financial system may use it, whatever is hidden", () => {
    const governance = { systems: [aSystem()] };
    const bearings = { snapshot, governance, servesSystem: false, blind: true };
    expect(tierOf(aRegistry({ visibility: "private" }), bearings)).toBe("strict");
  });
});

test("its duties are those of its statement, and nobody's to know without one", () => {
  expect(dutiesOf(aRegistry(), null)).toBeNull();
  expect(dutiesOf(aRegistry(), ownedBy({ entitlements: ["write"] }))).toEqual(
    new Map([["initiate", "write"]]),
  );
});
