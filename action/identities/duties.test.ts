import { describe, expect, test } from "vitest";
import { ownedBy } from "../checks/examples/a-context.ts";
import { aKey, aSecret, aTokenThatMay } from "../checks/examples/a-snapshot.ts";
import { dutiesOf } from "./ask.ts";

const duties = (...parts: Parameters<typeof dutiesOf>) =>
  Object.fromEntries(dutiesOf(...parts) ?? [["?", "?"]]);

describe("a deploy key", () => {
  test.each([
    ["that only reads has none", { read_only: true }, {}],
    ["that policy disabled has none", { read_only: false, enabled: false }, {}],
    ["that can push initiates", { read_only: false, enabled: null }, { initiate: "write access" }],
  ])("%s", (_which, facts, expected) => {
    expect(duties(aKey(facts), null)).toEqual(expected);
  });
});

describe("a token", () => {
  test.each([
    [{ contents: "read", metadata: "read", secrets: "read" }, {}, {}],
    [{ contents: "write" }, {}, { initiate: "contents: write" }],
    [{ workflows: "write" }, {}, { initiate: "workflows: write" }],
    [{ pull_requests: "write" }, {}, { approve: "pull_requests: write" }],
    [{ administration: "write" }, {}, { "alter-rules": "administration: write" }],
    [{ deployments: "write", packages: "write" }, {}, { release: "deployments: write" }],
    [{ actions: "write" }, {}, { release: "actions: write", export: "actions: read" }],
    [
      { environments: "write" },
      {},
      { release: "environments: write", "manage-secrets": "environments: write" },
    ],
    [{ secrets: "write" }, {}, { "manage-secrets": "secrets: write" }],
    [{ agent_secrets: "write" }, {}, { "manage-secrets": "agent_secrets: write" }],
    [{}, { organization_secrets: "write" }, { "manage-secrets": "organization_secrets: write" }],
    [{}, { members: "write" }, { "review-access": "members: write" }],
    [{}, { organization_administration: "write" }, { "alter-rules": "organization_administration: write" }],
    [{ issues: "write" }, { organization_hooks: "write" }, {}],
  ])("of %j and %j has %j", (repository, organization, expected) => {
    expect(duties(aTokenThatMay({ ...repository }, { ...organization }), null)).toEqual(expected);
  });
});

describe("a secret", () => {
  test("is unknown without a statement, and with one that names no entitlements", () => {
    expect(dutiesOf(aSecret(), null)).toBeNull();
    expect(dutiesOf(aSecret(), ownedBy())).toBeNull();
  });

  test.each([
    [["read"], {}],
    [["read", "write"], { initiate: "write" }],
    [["approve", "export"], { approve: "approve", export: "export" }],
    [["admin"], { "alter-rules": "admin", "manage-secrets": "admin" }],
  ] as const)("entitled to %j has %j", (entitlements, expected) => {
    expect(duties(aSecret(), ownedBy({ entitlements: [...entitlements] }))).toEqual(expected);
  });
});
