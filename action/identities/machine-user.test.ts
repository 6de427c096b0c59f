import { describe, expect, test } from "vitest";
import { aSystem, ownedBy } from "../checks/examples/a-context.ts";
import { aMachineUser } from "../checks/examples/a-machine-user.ts";
import { aRepository, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { DUTIES } from "../../model/reasons/duties.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { canWrite, dutiesOf, goneFrom, listingOf, repositoriesOf, tierOf } from "./ask.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";

const snapshot = aSnapshot({
  repositories: [
    aRepository({ administrators: ["dana", "ACME-ci-bot"] }),
    aRepository({ administrators: "not-asked" }, { id: 8, name: "site" }),
  ],
});

test.each([
  ["owner", "members", "outside-collaborators"],
  ["member", "members", "outside-collaborators"],
  ["outside", "outside-collaborators", "members"],
] as const)("one that is %s is listed among %s, and may move to the %s", (role, source, other) => {
  expect(listingOf(aMachineUser({ role }))).toEqual({
    source,
    scope: { of: "organization" },
    through: [other],
    own: null,
  });
});

test("an owner reaches every repository, and what others reach GitHub does not tell of them", () => {
  expect(repositoriesOf(aMachineUser({ role: "owner" }), snapshot)).toEqual(["ledger-export", "site"]);
  expect(repositoriesOf(aMachineUser(), snapshot)).toBeNull();
  expect(canWrite(aMachineUser())).toBe(true);
});

test("an owner has every duty; those of others are their statement's, and nobody's to know without one", () => {
  expect([...(dutiesOf(aMachineUser({ role: "owner" }), null)?.keys() ?? [])]).toEqual([...DUTIES]);
  expect(dutiesOf(aMachineUser(), null)).toBeNull();
  expect(dutiesOf(aMachineUser(), ownedBy({ entitlements: ["write"] }))).toEqual(
    new Map([["initiate", "write"]]),
  );
});

describe("its tier", () => {
  const tier = (one: ReturnType<typeof aMachineUser>, systems = [aSystem()]) =>
    tierOf(one, { snapshot, governance: { systems }, servesSystem: false, blind: false });
  test.each([
    ["is strict for an owner", aMachineUser({ role: "owner" }), "strict"],
    ["is strict for whoever administers a repository of a financial system", aMachineUser(), "strict"],
    [
      "is open for any other, because who may write GitHub does not tell",
      aMachineUser({}, { title: "other-bot" }),
      null,
    ],
  ] as const)("%s", (_, one, expected) => expect(tier(one)).toBe(expected));

  test("is open where the repository it administers belongs to no financial system", () => {
    expect(tier(aMachineUser(), [])).toBeNull();
  });
});

describe("one that nobody tells any more retires", () => {
  const [recorded] = aLedger(aSnapshot({ identities: [aMachineUser({}, { id: 5 })] })).identities;
  const accounts = (changes: Partial<Pick<Snapshot, "members" | "outside">>) =>
    aSnapshot({ members: [], outside: [], ...changes });
  test.each([
    ["as removed, where neither list holds the account", {}, "removed"],
    [
      "as no longer told, where it is a member still",
      { members: [{ id: 5, login: "renamed", owner: false }] },
      "no-longer-told",
    ],
    ["as no longer told, where it is outside now", { outside: [{ id: 5, login: "x" }] }, "no-longer-told"],
    ["never, while the other list was not read", { outside: null }, null],
    ["never, while the members were not read", { members: null }, null],
  ] as const)("%s", (_, changes, reason) => {
    const seen = accounts({
      ...("members" in changes ? { members: changes.members === null ? null : [...changes.members] } : {}),
      ...("outside" in changes ? { outside: changes.outside === null ? null : [...changes.outside] } : {}),
    });
    expect(recorded && goneFrom(recorded.data, seen)).toBe(reason);
  });
});
