import { expect, test } from "vitest";
import type { Snapshot } from "../../model/snapshot.ts";
import { UNIT_STATES, type Scope, type SourceId, type UnitState } from "../../model/unit.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aMachineUser } from "../checks/examples/a-machine-user.ts";
import {
  aKey,
  anEnvironment,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  aUnit,
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

const removed = { reason: "removed", to: null };

const kinds = [
  ["deploy key", aKey(), "deploy-keys", repository],
  ["token", aToken(), "fine-grained-tokens", organization],
  ["machine account", aMachineUser(), "members", organization],
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
    const absenceOf = absenceIn(ending(source, scope, state));
    expect(absenceOf(recorded(identity))).toEqual(state === "complete" ? removed : null);
  },
);

test.each(kinds.filter(([, , , scope]) => scope.of !== "organization"))(
  "a %s of a repository that is not listed is not gone",
  (_, identity) => {
    const snapshot = { ...everything, repositories: [] };
    expect(absenceIn(snapshot)(recorded(identity))).toBeNull();
  },
);

test.each(kinds.filter(([, , , scope]) => scope.of !== "organization"))(
  "a %s of a repository that is gone went with it",
  (_, identity) => {
    const why = { reason: "repository-transferred", to: "globex" } as const;
    const snapshot = { ...everything, repositories: [], gone: [{ id: LEDGER.id, name: "ledger", ...why }] };
    expect(absenceIn(snapshot)(recorded(identity))).toMatchObject(why);
  },
);

test("what belongs to the organisation outlives every repository", () => {
  const gone = [{ id: LEDGER.id, name: "ledger", reason: "repository-deleted", to: null } as const];
  const refused = ending("fine-grained-tokens", organization, "denied");
  expect(absenceIn({ ...refused, repositories: [], gone })(recorded(aToken()))).toBeNull();
});

test("a secret whose environment a complete list no longer holds is gone, and otherwise it is not", () => {
  const without = aSnapshot();
  expect(absenceIn(without)(recorded(anEnvironmentSecret()))).toEqual(removed);
  const refused = { ...without, units: without.units.filter(({ source }) => source !== "environments") };
  expect(absenceIn(refused)(recorded(anEnvironmentSecret()))).toBeNull();
});

test.each([
  ["complete", "denied"],
  ["denied", "complete"],
] as const)("a list of which one part is %s and one %s proves nothing", (first, second) => {
  const parts = [first, second].map((state, at) =>
    aUnit("fine-grained-tokens", organization, { name: `acme/${at}`, state }),
  );
  const units = [...everything.units.filter(({ source }) => source !== "fine-grained-tokens"), ...parts];
  expect(absenceIn({ ...everything, units })(recorded(aToken()))).toBeNull();
});
