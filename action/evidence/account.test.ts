import fc from "fast-check";
import { expect, test } from "vitest";
import { SourceAccount } from "../../model/scan.ts";
import { SOURCE_IDS, UNIT_STATES, type Unit } from "../../model/unit.ts";
import { aSnapshot, aUnit } from "../checks/examples/a-snapshot.ts";
import { accountsOf } from "./account.ts";
import { anInput } from "./examples/an-input.ts";

const { collected, sources } = anInput();
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
