import { expect, test } from "vitest";
import { aKey, anOwnSecret, aRepository, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { lookUp } from "./look-up.ts";

const tools = { id: 8, name: "Tools" };
const snapshot = aSnapshot({
  repositories: [aRepository(), aRepository({}, tools)],
  identities: [aKey({}, { repository: tools }), anOwnSecret()],
});

test("nobody is a member, or not one, of a list that was not read", () => {
  expect(lookUp(aSnapshot({ members: null })).member).toBeNull();
});

test("finds people and repositories whatever the case, and nothing for a name nobody has", () => {
  const { member, repository, repositoryNamed } = lookUp(snapshot);
  expect(member?.("DANA")?.login).toBe("dana");
  expect(member?.("leon")).toBeUndefined();
  expect([repositoryNamed("tools")?.id, repository(7)?.name, repository(9)]).toEqual([
    8,
    "ledger-export",
    undefined,
  ]);
});

test("tells what belongs to a repository from what is the organisation's own", () => {
  const { identitiesOf, own } = lookUp(snapshot);
  expect(identitiesOf(8).map(({ kind }) => kind)).toEqual(["deploy-key"]);
  expect(identitiesOf(7)).toEqual([]);
  expect(own.map(({ kind }) => kind)).toEqual(["actions-secret"]);
});
