import { expect, test } from "vitest";
import { aSnapshot, LEDGER } from "../checks/examples/a-snapshot.ts";
import { anAgent } from "../checks/examples/an-agent.ts";
import { aSystem, ownedBy } from "../checks/examples/a-context.ts";
import { canWrite, dutiesOf, listingOf, repositoriesOf, tierOf } from "./ask.ts";

const snapshot = aSnapshot();
const nothing = { snapshot, servesSystem: false, blind: false };

test("is listed by the files of its repository, and can be used there alone", () => {
  expect(listingOf(anAgent())).toMatchObject({
    source: "agent-files",
    scope: { of: "repository", repository: LEDGER.id },
  });
  expect(repositoriesOf(anAgent(), snapshot)).toEqual([LEDGER.name]);
});

test.each([
  [{ can_write: null, can_execute: null }, false],
  [{ can_write: false, can_execute: false }, false],
  [{ can_write: true, can_execute: null }, true],
  [{ can_write: null, can_execute: true }, true],
])("one of which is told %j counts as writing: %j", (facts, writes) => {
  expect(canWrite(anAgent(facts))).toBe(writes);
});

test("its tier is that of its repository", () => {
  expect(tierOf(anAgent(), { ...nothing, governance: { systems: [] } })).toBe("default");
  expect(tierOf(anAgent(), { ...nothing, governance: { systems: [aSystem()] } })).toBe("strict");
});

test("its duties are those of its statement, and nobody's to know without one", () => {
  expect(dutiesOf(anAgent(), null)).toBeNull();
  expect(dutiesOf(anAgent(), ownedBy({ entitlements: ["write"] }))).toEqual(new Map([["initiate", "write"]]));
});
