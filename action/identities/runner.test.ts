import { expect, test } from "vitest";
import { isFleeting } from "../../model/identities/traits.ts";
import { aSystem, ownedBy } from "../checks/examples/a-context.ts";
import { aRunner, aRunnerOf } from "../checks/examples/a-runner.ts";
import { aRepository, aSnapshot, LEDGER } from "../checks/examples/a-snapshot.ts";
import { dutiesOf, listingOf, repositoriesOf, tierOf } from "./ask.ts";

const SITE = { id: 8, name: "site" };
const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({ visibility: "public" }, SITE)],
});
const selected = (names: string[] | null) =>
  ({ group_visibility: "selected", selected_repositories: names }) as const;

test("the organisation's is listed with its groups, one of a repository with that", () => {
  const organization = { source: "organization-runners", scope: { of: "organization" }, through: [] };
  expect(listingOf(aRunner())).toEqual({ ...organization, own: null });
  expect(listingOf(aRunner({ ...selected(null), group_id: 3 }))).toEqual({
    ...organization,
    own: { of: "runner-group", group: 3 },
  });
  expect(listingOf(aRunnerOf(LEDGER))).toEqual({
    source: "repository-runners",
    scope: { of: "repository", repository: 7 },
    through: ["repositories"],
    own: null,
  });
});

test.each([
  ["for all but public ones", aRunner(), ["ledger-export"]],
  ["for all", aRunner({ public_repositories_allowed: true }), ["ledger-export", "site"]],
  [
    "for private ones",
    aRunner({ public_repositories_allowed: true, group_visibility: "private" }),
    ["ledger-export"],
  ],
  [
    "for selected ones, a public one not allowed",
    aRunner(selected(["ledger-export", "site"])),
    ["ledger-export"],
  ],
  ["for selected ones that were not read", aRunner(selected(null)), null],
  ["for a selected one that the scan did not see", aRunner(selected(["hidden"])), null],
  ["without its group", aRunner({ group_visibility: null, public_repositories_allowed: null }), null],
  ["of one repository", aRunnerOf(SITE), ["site"]],
] as const)("a runner %s", (_, runner, repositories) => {
  expect(repositoriesOf(runner, snapshot)).toEqual(repositories);
});

test.each([
  ["for a repository of a financial system", aRunner(), false, "strict"],
  ["for another", aRunner({ ...selected(["site"]), public_repositories_allowed: true }), true, null],
  [
    "for another, with all seen",
    aRunner({ ...selected(["site"]), public_repositories_allowed: true }),
    false,
    "default",
  ],
  ["for nobody knows which", aRunner(selected(null)), false, null],
  ["of a repository of a financial system", aRunnerOf(LEDGER), false, "strict"],
  ["of another repository", aRunnerOf(SITE), true, "default"],
] as const)("the tier of one %s", (_, runner, blind, tier) => {
  const governance = { systems: [aSystem()] };
  expect(tierOf(runner, { snapshot, governance, servesSystem: false, blind })).toBe(tier);
});

test("what its machine can do is its statement's to say, and nobody's to know without one", () => {
  expect(dutiesOf(aRunner(), null)).toBeNull();
  expect(dutiesOf(aRunner(), ownedBy({ entitlements: ["write"] }))).toEqual(new Map([["initiate", "write"]]));
});

test("one that GitHub removes after a job is fleeting, and none of which GitHub does not say it", () => {
  expect([true, false, null].map((ephemeral) => isFleeting(aRunner({ ephemeral })))).toEqual([
    true,
    false,
    false,
  ]);
});
