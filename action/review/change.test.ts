import { describe, expect, test } from "vitest";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { changeBetween, isMore } from "./change.ts";
import { aKey, aToken, aViewOf } from "./examples/a-ledger.ts";

const between = (before: Filed<Identity>, after: Filed<Identity>) =>
  changeBetween(
    { identity: before.data, view: aViewOf([before]) },
    { identity: after.data, view: aViewOf([after]) },
    "UTC",
  );
const owned = (over: object) => ({
  ownership: {
    statement: "controls/identities/ledger.md",
    business_owner: "hana",
    technical_steward: "dana",
    systems: [],
    entities: ["acme-us"],
    ...over,
  },
});
const permitted = (repository: Record<string, string>) => ({
  permissions: { organization: {}, repository, other: {} },
});

describe("what changed between two states of an identity", () => {
  test.each<[string, Filed<Identity>, Filed<Identity>, object | null]>([
    [
      "a key that may write in place of reading",
      aKey(1),
      aKey(1, {}, { read_only: false }),
      {
        what: "permissions-grown",
        with: { first: { name: "contents", before: "read", after: "write" }, others: 0 },
      },
    ],
    [
      "a permission that was not there",
      aToken(1),
      aToken(1, {}, permitted({ contents: "read", secrets: "write" })),
      {
        what: "permissions-grown",
        with: { first: { name: "secrets", before: null, after: "write" }, others: 0 },
      },
    ],
    [
      "one permission that grew beside one that shrank",
      aToken(1, {}, permitted({ actions: "write", contents: "read" })),
      aToken(1, {}, permitted({ actions: "read", contents: "write" })),
      { what: "permissions-grown", with: { first: { name: "contents", before: "read", after: "write" } } },
    ],
    [
      "a permission that was taken away",
      aToken(1),
      aToken(1, {}, permitted({})),
      { what: "permissions-shrunk", with: { first: { name: "contents", before: "read", after: null } } },
    ],
    [
      "another owner",
      aKey(1),
      aKey(1, owned({ business_owner: "li" })),
      { what: "owner-changed", with: { role: "business-owner", before: "hana", after: "li" } },
    ],
    [
      "a steward who is gone",
      aKey(1),
      aKey(1, owned({ technical_steward: null })),
      { what: "owner-changed", with: { role: "technical-steward", before: "dana", after: null } },
    ],
    ["the same owner written otherwise", aKey(1), aKey(1, owned({ business_owner: "Hana" })), null],
    [
      "a further repository",
      aToken(1),
      aToken(1, {}, { repositories: ["ledger", "web"] }),
      { what: "reach-changed", reason: "reach-grown", with: { repositories: { names: ["web"], more: 0 } } },
    ],
    [
      "as many repositories, but others",
      aToken(1),
      aToken(1, {}, { repositories: ["web"] }),
      { what: "reach-changed", reason: "reach-grown" },
    ],
    [
      "fewer repositories",
      aToken(1, {}, { repositories: ["ledger", "web"] }),
      aToken(1),
      { what: "reach-changed", reason: "reach-shrunk" },
    ],
    [
      "a reach that is not known any more",
      aToken(1),
      aToken(1, {}, { repositories: null }),
      { what: "reach-changed", reason: "reach-not-known" },
    ],
    [
      "another entity that it serves",
      aKey(1),
      aKey(1, owned({ entities: ["acme-jp", "acme-us"] })),
      { what: "reach-changed", reason: "entities-changed" },
    ],
    [
      "a token whose access was granted anew",
      aToken(1),
      aToken(1, {}, { access_granted_at: "2026-07-02T01:00:00Z" }),
      { what: "renewed", with: { on: "2026-07-02" } },
    ],
    ["its name", aKey(1), aKey(1, { title: "another name" }), null],
    ["a repository that was renamed", aKey(1), aKey(1, { repository: "books" }), null],
    ["nothing", aKey(1), aKey(1), null],
  ])("%s", (_, before, after, change) => {
    if (change === null) expect(between(before, after)).toBeNull();
    else expect(between(before, after)).toMatchObject(change);
  });
});

test.each([
  ["read", "write", true],
  ["write", "admin", true],
  ["subset", "all", true],
  [null, "read", true],
  ["write", "read", false],
  ["all", "subset", false],
  ["read", null, false],
  ["read", "read", false],
  [null, "none", false],
  // A level that nobody knows is taken for more, so that somebody looks.
  ["read", "own", true],
])("from %s to %s is more: %s", (before, after, more) => {
  expect(isMore(before, after)).toBe(more);
});
