import { describe, expect, test } from "vitest";
import { aSystem } from "../checks/examples/a-context.ts";
import { anApp, anAppThatMay } from "../checks/examples/an-app.ts";
import { aRepository, aSnapshot } from "../checks/examples/a-snapshot.ts";
import {
  accountOf,
  canWrite,
  dutiesOf,
  isSpent,
  listingOf,
  opens,
  permissionsOf,
  pushesWorkflows,
  repositoriesOf,
  tierOf,
} from "./ask.ts";

const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({}, { id: 8, name: "site" })],
});
const suspended = { suspended_at: "2026-01-01T00:00:00Z", suspended_by: "dana" };
const selected = { repository_selection: "selected" } as const;

test("is listed for the organisation, with the account that has the App", () => {
  expect(listingOf(anApp())).toMatchObject({ source: "app-installations", scope: { of: "organization" } });
  expect(accountOf(anApp({ owner: "vendor" }))).toBe("vendor");
  expect(accountOf(anApp({ owner: null }))).toBeNull();
});

test.each([
  ["all", {}, ["ledger-export", "site"]],
  ["selected ones that GitHub does not name", selected, null],
  ["selected ones that it names", { ...selected, repositories: ["site"] }, ["site"]],
] as const)("reaches %s", (_which, facts, names) => {
  const repositories = "repositories" in facts ? [...facts.repositories] : null;
  expect(repositoriesOf(anApp({ ...facts, repositories }), snapshot)).toEqual(names);
});

test("what it may do, and how far, by GitHub's names", () => {
  expect(permissionsOf(anAppThatMay({ contents: "write" }, { members: "read" }, selected))).toEqual({
    contents: "write",
    members: "read",
    repositories: "selected",
  });
});

test.each([
  [{ contents: "write", pull_requests: "write" }, {}, ["initiate", "approve"], true],
  [{}, { organization_secrets: "write" }, ["manage-secrets"], true],
  [{ contents: "read", workflows: "none" }, { members: "read" }, [], false],
])("of %j and %j it has %j and writes: %j", (repository, organization, duties, writes) => {
  const app = anAppThatMay({ ...repository }, { ...organization });
  expect([...(dutiesOf(app, null)?.keys() ?? [])]).toEqual(duties);
  expect(canWrite(app)).toBe(writes);
});

test("a suspended one opens nothing and does nothing, and may be reinstated", () => {
  const app = anAppThatMay({ contents: "write", workflows: "write" }, {}, suspended);
  expect(opens(app)).toBe(false);
  expect(dutiesOf(app, null)).toEqual(new Map());
  expect(pushesWorkflows(app, snapshot)).toBe(false);
  expect(isSpent(app)).toBe(false);
});

describe("its tier", () => {
  const none = { systems: [] };
  const some = { systems: [aSystem()] };
  const reads = { contents: "read" };

  test.each([
    ["administers repositories", anAppThatMay({ administration: "write" }, {}, selected), none, false],
    ["changes the organisation", anAppThatMay({}, { members: "write" }, selected), none, false],
    ["writes to all repositories", anAppThatMay({ issues: "write" }), none, true],
    ["reads all repositories, one of a financial system", anAppThatMay(reads), some, true],
    [
      "reads a named repository of a financial system",
      anAppThatMay(reads, {}, { ...selected, repositories: ["ledger-export"] }),
      some,
      true,
    ],
  ])("is strict for one that %s", (_what, app, governance, blind) => {
    expect(tierOf(app, { snapshot, governance, servesSystem: false, blind })).toBe("strict");
  });

  test.each([
    [
      "reaches selected repositories, perhaps of a financial system",
      anAppThatMay(reads, {}, selected),
      some,
      false,
    ],
    ["reads all that are seen while some are hidden", anAppThatMay(reads), none, true],
    ["reaches selected ones while some are hidden", anAppThatMay(reads, {}, selected), none, true],
  ])("is open for one that %s", (_what, app, governance, blind) => {
    expect(tierOf(app, { snapshot, governance, servesSystem: false, blind })).toBeNull();
  });

  test.each([
    ["all", anAppThatMay(reads), none],
    ["selected ones", anAppThatMay({ contents: "write" }, {}, selected), none],
    ["a named one of another system", anAppThatMay(reads, {}, { ...selected, repositories: ["site"] }), some],
  ])("is the default for one that reaches %s, none of a financial system", (_what, app, governance) => {
    expect(tierOf(app, { snapshot, governance, servesSystem: false, blind: false })).toBe("default");
  });
});
