import { expect, test } from "vitest";
import { Configuration } from "../../model/configuration.ts";
import type { Selector } from "../../model/ownership.ts";
import { aGovernance, aStatement } from "../checks/examples/a-context.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { withMachineUsers } from "./machine-users.ts";

const snapshot = aSnapshot({
  identities: [aKey()],
  members: [
    { id: 1, login: "dana", owner: true },
    { id: 2, login: "Acme-CI-bot", owner: false },
  ],
  outside: [
    { id: 3, login: "vendor-sync" },
    { id: 2, login: "Acme-CI-bot" },
  ],
});

interface Stated {
  machine_users?: { patterns?: string[]; outside_collaborators?: boolean };
  selectors?: Selector[];
}

const told = ({ machine_users, selectors = [] }: Stated, seen = snapshot) =>
  withMachineUsers(
    seen,
    aGovernance({
      configuration: Configuration.parse({ organizations: [{ login: "acme" }], machine_users }),
      statements: selectors.map((selector) => aStatement({ selector })),
    }),
  ).identities.flatMap((one) =>
    one.kind === "machine-user" ? [`${one.uid} ${one.title}: ${one.facts.role}, ${one.facts.told_by}`] : [],
  );

const BOT = "github:machine-user:2 Acme-CI-bot: member";
const VENDOR = "github:machine-user:3 vendor-sync: outside";

test.each([
  ["nothing is stated", {}, []],
  ["a statement is about machine accounts as such", { selectors: [{ kind: "machine-user" }] }, []],
  ["a statement names something else", { selectors: [{ kind: "deploy-key", name: "vendor-*" }] }, []],
  [
    "a statement is about a repository's",
    { selectors: [{ kind: "machine-user", name: "vendor-*", repository: "ledger" }] },
    [],
  ],
  ["no login fits the pattern", { machine_users: { patterns: ["*-robot"] } }, []],
  [
    "a statement names the account",
    { selectors: [{ kind: "machine-user", name: "vendor-*" }] },
    [`${VENDOR}, statement`],
  ],
  [
    "a statement names its uid",
    { selectors: [{ uid: "github:machine-user:1" }] },
    ["github:machine-user:1 dana: owner, statement"],
  ],
  ["a pattern fits, in any case", { machine_users: { patterns: ["*-CI-BOT"] } }, [`${BOT}, naming-rule`]],
  [
    "whoever is outside is taken for a machine",
    { machine_users: { outside_collaborators: true } },
    [`${VENDOR}, outside-collaborator`],
  ],
  [
    "several things tell it, and the most explicit counts",
    {
      machine_users: { patterns: ["dana", "*-ci-*", "vendor*"], outside_collaborators: true },
      selectors: [{ kind: "machine-user", name: "vendor-sync" }],
    },
    ["github:machine-user:1 dana: owner, naming-rule", `${BOT}, naming-rule`, `${VENDOR}, statement`],
  ],
] satisfies [string, Stated, string[]][])("where %s", (_, stated, expected) => {
  expect(told(stated)).toEqual(expected);
});

test("of lists that were not read nobody is told, and what was seen stays in order", () => {
  const patterns = { machine_users: { patterns: ["*a*", "vendor*"] } };
  expect(told(patterns, aSnapshot({ members: null, outside: null }))).toEqual([]);
  const configuration = Configuration.parse({ organizations: [{ login: "acme" }], ...patterns });
  const { identities } = withMachineUsers(snapshot, aGovernance({ configuration }));
  const uids = identities.map(({ uid }) => uid);
  expect(uids).toHaveLength(4);
  expect(uids).toEqual(uids.toSorted());
});
