import { expect, test } from "vitest";
import { aSystem } from "../checks/examples/a-context.ts";
import {
  aKey,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  aWorkflow,
} from "../checks/examples/a-snapshot.ts";
import { tierOf } from "./ask.ts";
import type { TierContext } from "./kind-rules.ts";

const running = (...workflows: ReturnType<typeof aWorkflow>[]) =>
  aSnapshot({ repositories: [aRepository({ workflows })] });
const bearings = (changes: Partial<TierContext> = {}): TierContext => ({
  snapshot: running(),
  governance: { systems: [] },
  servesSystem: false,
  blind: false,
  ...changes,
});
const permits = (organization: Record<string, string>, repository: Record<string, string>) =>
  aToken({ permissions: { organization, repository, other: {} } });
const staging = { id: 71, name: "staging" };

test.each([
  [
    "a secret while the workflow files are unread",
    aSecret(),
    { snapshot: aSnapshot({ repositories: [aRepository({ workflows: null })] }) },
  ],
  ["a secret while a gap hides some of them", aSecret(), { blind: true }],
  [
    "a secret of a job whose computed environment may be one for production that is not there yet",
    aSecret("X"),
    { snapshot: running(aWorkflow(["X"], "${{ matrix.target }}")) },
  ],
  [
    "a secret whose repository the scan did not see",
    aSecret(),
    { snapshot: aSnapshot({ repositories: [] }) },
  ],
  [
    "an organisation's secret whose selection is unread",
    anOwnSecret("X", { selected_repositories: null }),
    {},
  ],
  ["a token whose repositories are unread", aToken({ repositories: null }), {}],
  ["a token for all while a gap hides some", aToken({ repository_selection: "all" }), { blind: true }],
])("is open for %s", (_what, identity, changes) => {
  expect(tierOf(identity, bearings(changes))).toBeNull();
});

test.each([
  ["what its statement places in a system", aKey(), { servesSystem: true }],
  ["what belongs to a repository of a system", aKey(), { governance: { systems: [aSystem()] } }],
  ["a write deploy key", aKey({ read_only: false }), {}],
  ["a token that reaches a repository of a system", aToken(), { governance: { systems: [aSystem()] } }],
  [
    "a token for all repositories, one of which belongs to a system",
    aToken({ repository_selection: "all", repositories: null }),
    { governance: { systems: [aSystem()] }, blind: true },
  ],
  ["a token that administers repositories", permits({}, { administration: "write" }), {}],
  ["a token that changes the organisation", permits({ members: "write" }, {}), {}],
  ["an organisation's secret visible to all", anOwnSecret("X", { visibility: "all" }), { blind: true }],
  ["a secret of a production environment", anEnvironmentSecret(), { blind: true }],
  [
    "a secret a production job names",
    aSecret("X"),
    { snapshot: running(aWorkflow(["X"], "prod")), blind: true },
  ],
  [
    "a secret a production job may read",
    aSecret("X"),
    { snapshot: running(aWorkflow([], "prod", { any_secret: true })) },
  ],
  [
    "an organisation's secret a production job names",
    anOwnSecret("X"),
    { snapshot: running(aWorkflow(["X"], "prod")) },
  ],
])("is strict for %s", (_what, identity, changes) => {
  expect(tierOf(identity, bearings(changes))).toBe("strict");
});

test.each([
  ["a read-only deploy key", aKey()],
  ["a token that reaches no repository of a system", aToken()],
  ["a token that reaches none at all", aToken({ repository_selection: "none", repositories: null })],
  [
    "a token that reads the organisation",
    permits({ members: "read" }, { administration: "read", contents: "write" }),
  ],
  ["a secret no production job reads", aSecret("X")],
  ["a secret of another environment", anEnvironmentSecret("X", staging)],
  ["an organisation's secret for selected repositories", anOwnSecret("X")],
])("is the default for %s", (_what, identity) => {
  expect(tierOf(identity, bearings({ snapshot: running(aWorkflow(["X"], "staging")) }))).toBe("default");
});
