import { expect, test } from "vitest";
import type { Snapshot } from "../../model/snapshot.ts";
import { UNIT_STATES, type Scope, type SourceId, type UnitState } from "../../model/unit.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import {
  aKey,
  anEnvironment,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  LEDGER,
} from "../checks/examples/a-snapshot.ts";
import { absenceIn } from "./absent.ts";

const organization = { of: "organization" } as const;
const repository = { of: "repository", repository: LEDGER.id } as const;
const environment = { of: "environment", repository: LEDGER.id, environment: 70 } as const;

const everything = aSnapshot({ repositories: [aRepository({ environments: [anEnvironment()] })] });
const ending = (source: SourceId, scope: Scope, state: UnitState): Snapshot => ({
  ...everything,
  units: everything.units.map((unit) =>
    unit.source === source && unit.scope.of === scope.of ? { ...unit, state } : unit,
  ),
});
const recorded = (identity: Snapshot["identities"][number]) => {
  const [filed] = aLedger(aSnapshot({ identities: [identity] })).identities;
  if (filed === undefined) throw new Error("the ledger has one identity");
  return filed.data;
};

const kinds = [
  ["deploy key", aKey(), "deploy-keys", repository],
  ["token", aToken(), "fine-grained-tokens", organization],
  ["organisation's secret", anOwnSecret(), "organization-secrets", organization],
  ["repository's secret", aSecret(), "repository-secrets", repository],
  ["environment's secret", anEnvironmentSecret(), "environment-secrets", environment],
] as const;

const table = kinds.flatMap(([name, identity, source, scope]) =>
  UNIT_STATES.map((state) => ({ name, identity, source, scope, state })),
);

test.each(table)(
  "a $name that is not in a $state list is gone only if complete",
  ({ identity, source, scope, state }) => {
    const isAbsent = absenceIn(ending(source, scope, state));
    expect(isAbsent(recorded(identity))).toBe(state === "complete");
  },
);

test.each(kinds.filter(([, , , scope]) => scope.of !== "organization"))(
  "a %s of a repository that is not listed is not gone",
  (_, identity) => {
    const snapshot = { ...everything, repositories: [] };
    expect(absenceIn(snapshot)(recorded(identity))).toBe(false);
  },
);

test("a secret whose environment a complete list no longer holds is gone, and otherwise it is not", () => {
  const without = aSnapshot();
  expect(absenceIn(without)(recorded(anEnvironmentSecret()))).toBe(true);
  const refused = { ...without, units: without.units.filter(({ source }) => source !== "environments") };
  expect(absenceIn(refused)(recorded(anEnvironmentSecret()))).toBe(false);
});
