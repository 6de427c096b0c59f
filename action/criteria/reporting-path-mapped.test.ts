import { describe, expect, test } from "vitest";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { aStatement } from "../checks/examples/a-context.ts";
import type { Review } from "../../model/review.ts";
import { System } from "../../model/system.ts";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aLine, anIdentity, aReview } from "./examples/a-ledger.ts";
import { aGovernance } from "./examples/a-world.ts";
import { reportingPathMapped } from "./reporting-path-mapped.ts";

const aSystem: Filed<System> = {
  file: "controls/systems/ledger.md",
  body: "",
  data: System.parse({
    system: "ledger",
    title: { en: "Ledger", ja: "総勘定元帳" },
    processes: ["consolidation"],
    entities: ["acme-us"],
    repositories: ["ledger"],
    verbs: ["create"],
  }),
};

test.each([
  [
    "missed",
    "a financial line is mapped to no system",
    {
      ledger: aLedger({ identities: [anIdentity(1, { ownership: null })] }),
      reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })],
    },
  ],
  ["met", "its owner names its systems", {}],
  [
    "not-applicable",
    "nothing reaches the reporting",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { financial: false })] })] },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(reportingPathMapped.assess(aContext(over)).value).toBe(value);
});

test("what was decided not to reach the reporting need not be mapped", () => {
  const ownership = anIdentity(1).data.ownership;
  const statement = (capabilities: ("create" | "modify")[]) => ({
    file: ownership?.statement ?? "",
    body: "",
    data: aStatement({
      reporting: {
        capabilities,
        rationale: "It was looked at.",
        decided_by: "hana",
        decided_on: "2026-01-01",
      },
    }).data,
  });
  const assessed = (capabilities: ("create" | "modify")[], reviews: Filed<Review>[] = []) =>
    inWords(
      reportingPathMapped,
      aContext({
        ledger: aLedger({
          identities: [
            anIdentity(1, { ownership: ownership === null ? null : { ...ownership, systems: [] } }),
          ],
        }),
        governance: { ...aGovernance(), systems: [aSystem], statements: [statement(capabilities)] },
        reviews,
      }),
    );
  expect(assessed([]).value).toBe("not-applicable");
  // A line says that it reaches a financial system, which is what somebody looked at.
  const reviewed = [aReview("acme-us", "sox", { lines: [aLine(1)] })];
  expect([assessed([], reviewed).value, assessed(["modify"], reviewed).value]).toEqual([
    "not-applicable",
    "missed",
  ]);
  const { value, said } = assessed(["create"]);
  expect(value).toBe("missed");
  expect(said.en).not.toContain("presumed");
});

describe("what nobody decided", () => {
  const assessed = (ownership: Identity["ownership"], systems = [aSystem]) =>
    inWords(
      reportingPathMapped,
      aContext({
        ledger: aLedger({ identities: [anIdentity(1, { ownership })], repositories: [] }),
        governance: { ...aGovernance(), systems, statements: [] },
        reviews: [],
      }),
    );

  test("is missed where it is mapped to no system, and said to be a presumption", () => {
    expect(assessed(null)).toMatchObject({
      value: "missed",
      said: {
        en: "Nobody decided whether «key 1» reaches financial reporting, so it is presumed to, and it is mapped to no system.",
      },
    });
  });

  test("is met where it is mapped to one, and said to be a presumption", () => {
    const { value, said } = assessed(anIdentity(1).data.ownership);
    expect([value, said.en]).toEqual([
      "met",
      "The one identity that reaches financial reporting is mapped to its systems; that is presumed, because nobody decided.",
    ]);
  });

  test.each([
    ["2026-09-30T02:00:00Z", "missed"],
    ["2026-11-11T02:00:00Z", "not-applicable"],
  ])("is asked of what was there in the period: a key of %s is %s", (at, value) => {
    const key = anIdentity(1, { lifecycle: [{ event: "create", at, by: null, source: "github" }] });
    const { data } = key;
    const alone = aContext({
      ledger: aLedger({ identities: [{ ...key, data: { ...data, ownership: null } }], repositories: [] }),
      governance: { ...aGovernance(), systems: [aSystem], statements: [] },
      reviews: [],
    });
    expect(reportingPathMapped.assess(alone).value).toBe(value);
  });

  test("does not arise for an entity whose figures pass through no system", () => {
    expect(assessed(null, []).value).toBe("not-applicable");
  });
});
