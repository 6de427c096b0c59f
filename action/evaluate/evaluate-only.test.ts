import { describe, expect, test } from "vitest";
import { aGovernance } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSecret, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { withhold } from "../checks/examples/a-refusal.ts";
import { checks } from "../checks/index.ts";
import { evaluate, type Evaluation } from "./evaluate.ts";
import type { Evaluated } from "./evaluated.ts";

const key = aKey();
const snapshot = aSnapshot({ identities: [key, aSecret()] });
const run = (seen = snapshot, changes: Partial<Evaluation> = {}) =>
  evaluate({
    checks,
    snapshot: seen,
    governance: aGovernance(),
    ledger: aLedger(),
    today: "2026-01-31",
    ...changes,
  });
const of = (found: readonly Evaluated[], uid: string) => found.find((one) => one.uid === uid);

describe("only what is asked for", () => {
  const everything = run().map(({ uid }) => uid);

  test("without a choice is everything, sorted", () => {
    expect(everything).toEqual([
      "github:actions-secret:repo-7:NPM_TOKEN",
      "github:deploy-key:48213",
      "github:organization:1",
      "github:repository:7",
    ]);
  });

  test.each(everything)("is %s alone, evaluated as among all others", (uid) => {
    expect(run(snapshot, { only: new Set([uid]) })).toEqual([of(run(), uid)]);
  });

  test.each(["github:deploy-key:48213", "github:repository:7"])("is %s alone that nobody saw", (uid) => {
    const unread = withhold(snapshot, { source: "repositories", scope: { of: "organization" } });
    const before = aLedger(snapshot);
    const all = run(unread, { ledger: before });
    expect(of(all, uid)?.assessments.map(({ outcome }) => outcome)).toContain("unknown");
    expect(run(unread, { ledger: before, only: new Set([uid]) })).toEqual([of(all, uid)]);
  });
});
