import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceAccount } from "../../model/scan.ts";
import { SOURCE_IDS, UNIT_STATES, type Unit } from "../../model/unit.ts";
import { aSnapshot, aUnit } from "../checks/examples/a-snapshot.ts";
import { accountsOf } from "./account.ts";
import { anInput } from "./examples/an-input.ts";

const {
  collected,
  pages: { sources },
} = anInput();
const accounts = (units: readonly Unit[]) =>
  accountsOf({ ...collected, snapshot: { ...aSnapshot(), units } }, sources);

const unit = fc
  .record({
    source: fc.constantFrom(...SOURCE_IDS),
    state: fc.constantFrom(...UNIT_STATES),
    repository: fc.integer({ min: 1, max: 1_000 }),
  })
  .map(({ source, state, repository }) => {
    const reason = state === "complete" ? null : ({ reason: "not-asked", with: {} } as const);
    return aUnit(source, { of: "repository", repository }, { state, reason });
  });

test("whatever was read, every account balances and every gap is in it", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const all = accounts(units);
      for (const account of all) expect(SourceAccount.safeParse(account).error).toBeUndefined();
      const sum = (count: (account: SourceAccount) => number) =>
        all.reduce((total, one) => total + count(one), 0);
      expect(sum(({ discovered }) => discovered)).toBe(units.length);
      expect(sum(({ gaps }) => gaps.length)).toBe(
        units.filter(({ state }) => state !== "complete" && state !== "not-applicable").length,
      );
    }),
  );
});

test("a source that discovered nothing still has its account", () => {
  expect(accounts([]).map(({ source, discovered }) => [source, discovered])).toEqual(
    SOURCE_IDS.map((id) => [id, 0]),
  );
});

test("a gap without a recorded reason says so", () => {
  const gap = aUnit("members", { of: "organization" }, { state: "error" });
  expect(accounts([gap]).flatMap(({ gaps }) => gaps)).toMatchObject([{ reason: { reason: "not-recorded" } }]);
});

test("units are counted by how they ended, and what was asked and got stands beside them", () => {
  const at = (repository: number) => ({ of: "repository", repository }) as const;
  const units = [
    aUnit("deploy-keys", at(1), { items: 3 }),
    aUnit("deploy-keys", at(2), { items: 4 }),
    aUnit("deploy-keys", at(3), { state: "denied", items: 0 }),
    aUnit("workflow-files", at(1), { items: 9 }),
  ];
  expect(accounts(units).find(({ source }) => source === "deploy-keys")).toMatchObject({
    discovered: 3,
    units: { complete: 2, denied: 1, partial: 0, "not-attempted": 0 },
    items: 7,
    requests: 1,
  });
});

test("gaps are sorted by what they are about, in whatever order they were met", () => {
  const at = (repository: number) => ({ of: "repository", repository }) as const;
  const denied = [3, 1, 2].map((n) => aUnit("deploy-keys", at(n), { state: "denied", name: `r${n}` }));
  const named = accounts(denied).flatMap(({ gaps }) => gaps.map(({ unit }) => unit));
  expect(named).toEqual(["r1", "r2", "r3"]);
});
