import { describe, expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Severity } from "../../model/verdict.ts";
import { aContext, aGovernance, aSystem, ownedBy } from "./examples/a-context.ts";
import { aDeficiency } from "./examples/a-register.ts";
import { aKey, anOrganization, aSnapshot } from "./examples/a-snapshot.ts";
import { deficienciesAreRemediatedInTime as check } from "./deficiencies-are-remediated-in-time.ts";

const snapshot = aSnapshot({ identities: [aKey()] });
const assess = (today: string, changes: Partial<Deficiency>, systems = aGovernance().systems) =>
  inWords(
    check,
    check.assess(
      anOrganization(),
      aContext({
        governance: aGovernance({ deficiencies: [aDeficiency(changes)], systems }),
        snapshot,
        today,
      }),
    ),
  );
const looking = (indication: Severity, concluded: Severity | null = null): Pick<Deficiency, "affects"> => ({
  affects: aDeficiency().data.affects.map((one) => ({
    ...one,
    indication,
    conclusion: concluded && { severity: concluded, by: "maria", at: "2026-01-06", rationale: "Small." },
  })),
});

describe("fails", () => {
  test("from the day after the due date while it is not remediated", () => {
    expect(assess("2026-02-01", {})).toEqual({
      outcome: "fail",
      sentence: "DEF-1 was due on 2026-01-31, and it is not remediated.",
      since: "2026-02-01",
    });
    expect(assess("2026-01-31", {}).outcome).toBe("pass");
  });

  test("for one that was remediated late", () => {
    expect(assess("2026-03-01", { state: "remediated", remediated_on: "2026-02-01" })).toEqual({
      outcome: "fail",
      sentence: "DEF-1 was due on 2026-01-31, and it was remediated on 2026-02-01.",
    });
  });

  test("for one without a due date once the limit is over", () => {
    expect(assess("2026-07-05", { due: null })).toEqual({
      outcome: "fail",
      sentence: "DEF-1 has no due date, reached the limit on 2026-07-04 and is not remediated.",
      since: "2026-07-05",
    });
  });

  test("for one without a due date that was remediated after the limit", () => {
    const late = { due: null, state: "remediated", remediated_on: "2026-07-05" } as const;
    expect(assess("2026-07-10", late)).toEqual({
      outcome: "fail",
      sentence: "DEF-1 has no due date, reached the limit on 2026-07-04 and was remediated on 2026-07-05.",
    });
    expect(assess("2026-07-10", { ...late, remediated_on: "2026-07-04" }).outcome).toBe("pass");
  });

  test.each([
    ["deviation", null, "2026-07-05", 180],
    ["deficiency", null, "2026-04-06", 90],
    ["significant-candidate", null, "2026-02-05", 30],
    ["material-candidate", null, "2026-02-05", 30],
    ["material-candidate", "deficiency", "2026-04-06", 90],
  ] as const)("for a %s, concluded as %s, that is due on %s", (indication, concluded, due, days) => {
    expect(assess("2026-01-10", { ...looking(indication, concluded), due })).toEqual({
      outcome: "fail",
      sentence: `DEF-1 is due on ${due}, and the limit is ${days} days after 2026-01-05.`,
    });
  });

  test.each([
    ["an identity of a financial repository", {}],
    ["a financial repository", { subjects: ["github:repository:7"] }],
    ["a review, which has no subject", { subjects: [] }],
  ])("by the strict limit for %s", (_what, changes) => {
    expect(assess("2026-01-10", { due: "2026-04-06", ...changes }, [aSystem()]).sentence).toBe(
      "DEF-1 is due on 2026-04-06, and the limit is 90 days after 2026-01-05.",
    );
  });

  test("by the strict limit for an identity that its statement places in a system", () => {
    const governance = aGovernance({ deficiencies: [aDeficiency({ due: "2026-04-06" })] });
    const ownershipOf = () => ownedBy({ systems: ["general-ledger"] });
    const context = aContext({ governance, snapshot, today: "2026-01-10", ownershipOf });
    expect(inWords(check, check.assess(anOrganization(), context)).outcome).toBe("fail");
  });
});

test.each([
  ["due on the last day of the limit", { due: "2026-07-04" }],
  ["remediated on its due date", { state: "remediated" as const, remediated_on: "2026-01-31" }],
])("passes for one %s", (_which, changes) => {
  expect(assess("2026-01-31", changes)).toEqual({
    outcome: "pass",
    sentence: "Every open deficiency was remediated by its due date, or there is still time.",
  });
});

test("does not arise when none is open", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance()))).toBe(
    "No deficiency is open.",
  );
});
