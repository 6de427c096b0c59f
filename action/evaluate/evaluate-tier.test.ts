import { describe, expect, test } from "vitest";
import { factOf } from "../../model/reasons/print.ts";
import { checks } from "../checks/index.ts";
import { aGovernance, aStatement, aSystem } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import {
  anEnvironment,
  anEnvironmentSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  aWorkflow,
} from "../checks/examples/a-snapshot.ts";
import { refuse, withhold } from "../checks/examples/a-refusal.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";
import type { Evaluated } from "./evaluated.ts";
import type { Snapshot } from "../../model/snapshot.ts";

const run = (snapshot: Snapshot, changes: Partial<Evaluation> = {}) =>
  evaluate({
    checks,
    snapshot,
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-01-31",
    ...changes,
  });
const of = (found: readonly Evaluated[], uid: string) => found.find((one) => one.uid === uid);
const assessment = (found: readonly Evaluated[], uid: string, check: string) =>
  of(found, uid)?.assessments.find((one) => one.check === check);

describe("a token that has expired", () => {
  const spent = aToken({ expired: true, repository_selection: "all", expires_at: null });
  const snapshot = aSnapshot({ identities: [spent] });
  const ledger = aLedger(snapshot);
  const tokens = { source: "fine-grained-tokens", scope: { of: "organization" } } as const;

  const answersOf = (seen: Snapshot) =>
    of(run(seen, { ledger, governance: aGovernance({ systems: [aSystem()] }) }), spent.uid)?.assessments ??
    [];

  test("raises no question", () => {
    const answers = answersOf(snapshot);
    expect(answers.length).toBeGreaterThan(6);
    expect(new Set(answers.map((one) => `${one.outcome}: ${one.reason}`))).toEqual(
      new Set(["not-applicable: token-has-expired"]),
    );
  });

  test.each([
    ["the day of its expiry, however long before a scan saw it", "2026-01-20T09:00:00Z", "2026-01-20"],
    ["no day that anybody names, where GitHub gives none", null, null],
  ])("raises none since %s", (_, expires_at, since) => {
    const identities = [aToken({ expired: true, expires_at })];
    const answers = of(run(aSnapshot({ identities })), spent.uid)?.assessments ?? [];
    expect(answers.length).toBeGreaterThan(6);
    expect(new Set(answers.map((one) => one.since))).toEqual(new Set([since]));
  });

  test("may have been made anew while nobody could look", () => {
    expect(new Set(answersOf(withhold(snapshot, tokens)).map(({ outcome }) => outcome))).toEqual(
      new Set(["unknown"]),
    );
  });
});

describe("strict limits", () => {
  const stored = { updated_at: "2025-10-01T00:00:00Z" };
  const rotated = (snapshot: Snapshot, systems = aGovernance().systems) =>
    assessment(
      run(snapshot, { governance: aGovernance({ systems }) }),
      "github:actions-secret:repo-7:X",
      "credential-is-rotated",
    );
  const world = (environment: string, facts = stored) =>
    aSnapshot({
      repositories: [aRepository({ workflows: [aWorkflow(["X"], environment)] })],
      identities: [aSecret("X", facts)],
    });
  const workflows = { source: "workflow-files", scope: { of: "repository", repository: 7 } } as const;

  test("apply to a secret used in production and to a financial system", () => {
    expect(rotated(world("production"))?.outcome).toBe("fail");
    expect(rotated(world("staging"))?.outcome).toBe("pass");
    expect(rotated(world("staging"), [aSystem()])?.outcome).toBe("fail");
  });

  test.each(["production", "staging"])("are open when a refusal hides the use in %s", (environment) => {
    const found = rotated(withhold(world(environment), workflows));
    expect(found).toMatchObject({ outcome: "unknown", reason: "not-read" });
    expect(found && factOf(found).en).toBe(
      "Workflow files of the repository «ledger-export» could not be read: GitHub refused the question (403). Grant the App «workflow-files: read».",
    );
  });

  const stating = (systems: string[], file: string) =>
    aStatement({ selector: { kind: "actions-secret" }, systems }, file);
  test.each([
    ["fail", "one statement names one system", [stating(["general-ledger"], "a.md")]],
    ["pass", "a statement names no system", [stating([], "a.md")]],
    [
      "fail",
      "one of two that contest names one system",
      [stating([], "a.md"), stating(["general-ledger"], "b.md")],
    ],
    ["pass", "neither of two that contest names a system", [stating([], "a.md"), stating([], "b.md")]],
  ])("give %s where %s", (outcome, _where, statements) => {
    const found = run(world("staging"), { governance: aGovernance({ statements }) });
    expect(assessment(found, "github:actions-secret:repo-7:X", "credential-is-rotated")?.outcome).toBe(
      outcome,
    );
  });

  test("do not matter where both limits give the same answer", () => {
    const old = world("staging", { updated_at: "2024-10-01T00:00:00Z" });
    expect(rotated(withhold(old, workflows))).toMatchObject({ outcome: "fail", since: "2025-03-31" });
    const fresh = world("staging", { updated_at: "2026-01-01T00:00:00Z" });
    expect(rotated(withhold(fresh, workflows))).toMatchObject({
      outcome: "pass",
      with: { what: "secret-value", tier: null, days: 90, reached: "2026-04-01" },
    });
  });

  test.each([
    ["production", "strict", 90],
    ["staging", "default", 180],
  ])("are recorded with what was evaluated by them, in %s", (environment, tier, days) => {
    expect(rotated(world(environment))?.with).toMatchObject({
      limit: "rot.max_age_days.static",
      tier,
      days,
      from: "2025-10-01",
    });
  });
});

describe("a token of all repositories", () => {
  const all = aToken({ repository_selection: "all", access_granted_at: "2025-10-01T00:00:00Z" });
  const some = aToken({ repository_selection: "subset", access_granted_at: "2025-10-01T00:00:00Z" });
  const list = { source: "repositories", scope: { of: "organization" } } as const;
  const rotated = (token: typeof all) =>
    assessment(run(refuse(aSnapshot({ identities: [token] }), list)), token.uid, "credential-is-rotated");

  test("may reach a financial system in what the list leaves out, so which limit applies is unknown", () => {
    expect(rotated(all)?.outcome).toBe("unknown");
  });

  test("differs from one of selected repositories, which reaches nothing else", () => {
    expect(rotated(some)?.outcome).toBe("pass");
  });
});

test.each([
  [70, "unknown"],
  [71, "pass"],
])("an environment's secret rests on its own environment: a gap in %i is %s", (environment, outcome) => {
  const secret = anEnvironmentSecret();
  const environments = [anEnvironment(), anEnvironment({ id: 71, name: "staging" })];
  const snapshot = aSnapshot({ repositories: [aRepository({ environments })], identities: [secret] });
  const scope = { of: "environment", repository: 7, environment } as const;
  const found = run(refuse(snapshot, { source: "environment-secrets", scope }));
  expect(assessment(found, secret.uid, "credential-is-rotated")?.outcome).toBe(outcome);
});
