import { describe, expect, test } from "vitest";
import type { Filed } from "../../../model/governance.ts";
import { emptyLedger } from "../../../model/ledger.ts";
import { type Parameters, resolveParameters } from "../../../model/parameters.ts";
import { Review } from "../../../model/review.ts";
import type { Scan } from "../../../model/scan.ts";
import { digestOf } from "../../digest/digest.ts";
import { digestsInForce } from "../../evidence/digests-in-force.ts";
import { driftOf } from "../drift.ts";
import { aDriftInput, anEntity, anOverlay, aRegime, aVariance } from "../examples/a-drift-input.ts";
import { aScan } from "../examples/a-scan.ts";
import { accountOf, foundBy } from "../examples/found.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

const RULE = "DR-19";

function aReview(period: string, completed: string | null, changes: object = {}): Filed<Review> {
  const data = Review.parse({
    record: "review",
    schema: 2,
    organization: "acme",
    period,
    entity: "acme-us",
    regime: "sox",
    controls: ["ROT-01"],
    population: {
      commit: "a".repeat(40),
      frozen: "2026-01-01T00:00:00Z",
      scan: "acme-20260101T000000Z",
      digest: digestOf("population"),
      identities: 0,
      kinds: [],
      relevance: "all",
      excluded: [],
      removed: [],
      complete: true,
      gaps: [],
    },
    opened: "2026-01-01T00:00:00Z",
    time_zone: "UTC",
    due: "2026-12-31",
    completed,
    performer_role: "technical-steward",
    lines: [],
    ...changes,
  });
  return { file: `evidence/acme/reviews/${period}/acme-us/${data.regime}.md`, data, body: "" };
}

const input = (
  reviews: Filed<Review>[],
  today: string | null,
  parts = {},
  scans: Filed<Scan>[] = [aScan()],
) => aDriftInput(parts, { ledger: { ...emptyLedger(), reviews, scans }, today });

const digest = (parameters: Parameters) => digestsInForce(parameters, new Map()).parameters;

const FIRST = aReview("2026-Q1", "2026-01-05T00:00:00Z");

describe("it is a deficiency in operation that", () => {
  test("the next performance is overdue", () => {
    expect(foundBy(RULE, input([FIRST], "2026-04-22"))).toEqual([
      "deficient-operation: sox/ROT-01.en frequency <> evidence/acme/reviews/2026-Q1/acme-us/sox completed: P3M <> more than 106 days after 2026-01-05",
    ]);
  });

  test("two performances lie too far apart, although the last is recent", () => {
    const late = aReview("2026-Q3", "2026-09-01T00:00:00Z");
    expect(foundBy(RULE, input([late, FIRST], "2026-09-02"))).toHaveLength(1);
  });

  test("a review was never completed", () => {
    const open = aReview("2026-Q2", null);
    expect(foundBy(RULE, input([FIRST, open], "2026-09-02"))).toHaveLength(1);
  });

  test("another role performed it", () => {
    const other = aReview("2026-Q1", "2026-01-05T00:00:00Z", { performer_role: "control-operator" });
    expect(foundBy(RULE, input([other], "2026-01-06"))).toEqual([
      "deficient-operation: sox/ROT-01.en performer <> evidence/acme/reviews/2026-Q1/acme-us/sox performer_role: technical-steward <> control-operator",
    ]);
  });

  test("and no variance accepts it", () => {
    const variances = [
      aVariance(
        RULE,
        [
          ["controls/regimes/sox/ROT-01.en.md", "frequency"],
          [FIRST.file, "completed"],
        ],
        "2027-03-31",
      ),
    ];
    const { drift } = driftOf(input([FIRST], "2026-12-01", { variances }));
    expect(drift.differences.map(({ verdict }) => verdict)).toEqual(["deficient-operation"]);
  });
});

test("what an entity states for itself is what it is held to", () => {
  const override = {
    regime: "sox",
    control: "ROT-01",
    effective_from: "2026-01-01",
    frequency: "annual",
    performer: "cfo",
    reason: "Few.",
  };
  const entities = [anEntity("acme-us", ["sox"], { overrides: [override] })];
  expect(foundBy(RULE, input([FIRST], "2026-09-02", { entities }))).toEqual([
    "deficient-operation: entities/acme-us overrides[0].performer <> evidence/acme/reviews/2026-Q1/acme-us/sox performer_role: cfo <> technical-steward",
  ]);
});

describe("what was stated when it was performed is what it is held to", () => {
  const former = [
    {
      effective_from: "2026-01-01",
      frequency: "quarterly",
      performer: "technical-steward",
      approver: "controller",
    },
  ];
  const overlays = [
    anOverlay("sox", {
      frequency: "annual",
      performer: "control-operator",
      effective_from: "2026-02-01",
      former,
    }),
  ];

  test("by the role of that day", () => {
    expect(foundBy(RULE, input([FIRST], "2026-02-02", { overlays }))).toEqual([]);
  });

  test("as often as the period after it was due, and not as seldom as a later one", () => {
    expect(foundBy(RULE, input([FIRST], "2026-05-22", { overlays }))).toEqual([
      "deficient-operation: sox/ROT-01.en frequency <> evidence/acme/reviews/2026-Q1/acme-us/sox completed: P3M <> more than 106 days after 2026-01-05",
    ]);
  });
});

describe("no difference is", () => {
  test("a performance on the last day there may be", () => {
    expect(foundBy(RULE, input([FIRST], "2026-04-21"))).toEqual([]);
  });

  test("an event that did not come", () => {
    const overlays = [anOverlay("sox", { frequency: "event" })];
    expect(foundBy(RULE, input([FIRST], "2026-12-31", { overlays }))).toEqual([]);
  });

  test("time after the last scan, where no day is known", () => {
    expect(foundBy(RULE, input([FIRST], null))).toEqual([]);
  });
});

describe("the rule says that it does not know", () => {
  test("what was done where no review is recorded", () => {
    expect(printNotCompared(accountOf(RULE, input([FIRST], "2026-01-06"))?.unknown ?? []).en).toBe(
      "Of 2 controls of an entity under a regime that a review performs no completed review is recorded, so what was done there is not known.",
    );
  });

  test("and asks no review of a control that none performs", () => {
    const names = { en: "Broken.", ja: "違反。" };
    const demands = [{ criterion: "rules-kept", miss: "operation", words: names }];
    const regimes = [aRegime("sox", "SOX", { demands }), aRegime("jsox", "J-SOX", { demands })];
    expect(accountOf(RULE, input([FIRST], "2026-01-06", { regimes }))?.unknown).toEqual([]);
  });

  test("which limits a scan applied where there is none", () => {
    expect(printNotCompared(accountOf(RULE, input([], "2026-01-06", {}, []))?.unknown ?? []).en).toContain(
      "No scan is recorded",
    );
  });
});

test("a last scan with other limits than are stated now is a warning", () => {
  const parameters = resolveParameters({ "dormant.days": { strict: 60 } });
  expect(foundBy(RULE, input([], "2026-02-02", { parameters }))).toEqual([
    `warn: countersign.yml parameters <> evidence/acme/scans/2026/20260201T030000Z parameters: ${digest(parameters)} <> ${digest(resolveParameters({}))}`,
  ]);
});
