import { expect, test } from "vitest";
import { aGovernance } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aRunner } from "../checks/examples/a-runner.ts";
import { aRepository, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "./evaluate.ts";

const asked = (ephemeral: boolean | null) => {
  const runner = aRunner({ ephemeral, public_repositories_allowed: true });
  const snapshot = aSnapshot({
    repositories: [aRepository({ visibility: "public" })],
    identities: [runner],
  });
  const found = evaluate({
    checks,
    snapshot,
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-01-31",
  });
  return found.find(({ uid }) => uid === runner.uid)?.assessments ?? [];
};
const OWN = "runner-";

test("of what GitHub removes after one job nothing is asked but what is about its kind alone", () => {
  const general = asked(true).filter(({ check }) => !check.startsWith(OWN));
  expect(general.length).toBeGreaterThan(5);
  expect([...new Set(general.map(({ outcome, reason }) => `${outcome} ${reason}`))]).toEqual([
    "not-applicable runs-one-job",
  ]);
});

test("that a public repository may use it is a finding all the same", () => {
  expect(asked(true).filter(({ outcome }) => outcome === "fail")).toMatchObject([
    { check: "runner-is-not-reachable-from-public-repositories" },
  ]);
});

test.each([false, null])("what lasts, or may last (ephemeral %j), is asked for its owners", (ephemeral) => {
  expect(asked(ephemeral).find(({ check }) => check === "identity-has-two-owners")).toMatchObject({
    outcome: "fail",
  });
});
