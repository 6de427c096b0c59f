import { describe, expect, test } from "vitest";
import type { Governance } from "../../model/governance.ts";
import { Demand, ReviewRules } from "../../model/regime.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aGovernance, anOverlay, theParent, theSubsidiary } from "../criteria/examples/a-world.ts";
import { campaignsOn, roleOf } from "./calendar.ts";

const demand = (criterion: string) =>
  Demand.parse({ criterion, miss: "operation", words: { en: "Missed.", ja: "満たさない。" } });
const regime = (id: string, reviews: object, criteria: readonly string[]) =>
  aRegime({ regime: id, reviews: ReviewRules.parse(reviews), demands: criteria.map(demand) });

/** As the shipped regimes say it, by names of their own: the calendar knows none. */
const stated: Governance = aGovernance({
  entities: [theParent({ regimes: ["quarters", "services"] }), theSubsidiary({ regimes: ["halves"] })],
  regimes: [
    regime("quarters", { population: "reporting" }, ["remediated-before-close"]),
    regime("halves", { freeze_days: 29, freeze_days_at_year_end: 58 }, ["remediated-before-year-end"]),
    regime("services", {}, ["closed-within-sla"]),
  ],
  overlays: [
    anOverlay("quarters", "REV-01"),
    anOverlay("halves", "REV-01", { frequency: "semi-annual" }),
    anOverlay("services", "REV-01"),
  ],
});

const dueOn = (day: string, governance = stated) =>
  campaignsOn(`${day}T12:00:00Z`, governance).map(
    ({ entity, regime: of, period }) => `${entity.data.entity} ${of.data.regime} ${period.id}`,
  );
const stepsOf = (id: string, day: string, governance = stated) =>
  campaignsOn(`${day}T12:00:00Z`, governance).find(
    ({ regime: of, period }) => `${of.data.regime} ${period.id}` === id,
  )?.steps;

test.each([
  ["2026-08-30", []],
  ["2026-08-31", ["acme-us quarters 2026-Q3", "acme-us services 2026-Q3"]],
  ["2026-09-01", ["acme-us quarters 2026-Q3", "acme-us services 2026-Q3", "acme-jp halves FY2027-H1"]],
  // Ten business days after the quarter its certification is over, and nothing is opened for it any more.
  ["2026-10-14", ["acme-us quarters 2026-Q3", "acme-us services 2026-Q3", "acme-jp halves FY2027-H1"]],
  ["2026-10-15", []],
  ["2027-01-31", []],
  ["2027-02-01", ["acme-jp halves FY2027-H2"]],
])("on %s there have to be %j", (day, due) => {
  expect(dueOn(day)).toEqual(due);
});

describe("the steps of a campaign", () => {
  test.each([
    [
      "quarters 2026-Q4",
      "2026-12-01",
      {
        freeze: "2026-12-01",
        due: "2026-12-16",
        remediation: "2027-01-07",
        certification: "2027-01-14",
        rollForward: "2026-12-31",
      },
    ],
    [
      "quarters 2026-Q3",
      "2026-09-01",
      {
        freeze: "2026-08-31",
        due: "2026-09-15",
        remediation: "2026-10-07",
        certification: "2026-10-14",
        rollForward: null,
      },
    ],
    [
      "halves FY2027-H1",
      "2026-09-01",
      {
        freeze: "2026-09-01",
        due: "2026-09-15",
        remediation: null,
        certification: "2026-10-14",
        rollForward: null,
      },
    ],
    // Decided later than 3 March, the population would be older than 30 days.
    [
      "halves FY2027-H2",
      "2027-02-01",
      {
        freeze: "2027-02-01",
        due: "2027-03-03",
        remediation: "2027-03-31",
        certification: "2027-04-14",
        rollForward: "2027-03-31",
      },
    ],
    [
      "services 2026-Q3",
      "2026-09-01",
      {
        freeze: "2026-08-31",
        due: "2026-09-15",
        remediation: null,
        certification: "2026-10-14",
        rollForward: null,
      },
    ],
  ])("%s", (id, day, steps) => {
    expect(stepsOf(id, day)).toEqual(steps);
  });

  test("leave out holidays where they count business days", () => {
    const { configuration } = stated;
    const calendar = { ...configuration.calendar, holidays: ["2027-01-01", "2027-01-04"] };
    const withHolidays = { ...stated, configuration: { ...configuration, calendar } };
    expect(stepsOf("quarters 2026-Q4", "2026-12-01", withHolidays)).toMatchObject({
      due: "2026-12-16",
      remediation: "2027-01-11",
    });
  });
});

test.each<[string, Partial<Governance>]>([
  ["nobody words the review", { overlays: [] }],
  [
    "the frequency has no period of the calendar",
    { overlays: [anOverlay("quarters", "REV-01", { frequency: "monthly" })] },
  ],
  [
    "the entity left it out of its assessment",
    {
      entities: [
        theParent({
          regimes: ["quarters"],
          scoping: [
            {
              regime: "quarters",
              controls: ["REV-01"],
              included: false,
              reason: "It is none of ours.",
              decided_by: "maria",
              decided_on: "2026-01-01",
            },
          ],
        }),
      ],
    },
  ],
])("none is due where %s", (_, over) => {
  expect(dueOn("2026-09-01", { ...stated, ...over })).toEqual([]);
});

test("an entity reviews as often as it declares, whatever the overlay says", () => {
  const yearly = theParent({
    regimes: ["quarters"],
    overrides: [
      {
        regime: "quarters",
        control: "REV-01",
        effective_from: "2025-01-01",
        frequency: "annual",
        reason: "Few changes.",
      },
    ],
  });
  const governance = { ...stated, entities: [yearly] };
  expect(dueOn("2026-09-01", governance)).toEqual([]);
  expect(dueOn("2026-12-01", governance)).toEqual(["acme-us quarters FY2026"]);
});

test("how often an entity declares anew counts from the first period of that length, so that none is left out", () => {
  const slower = theParent({
    regimes: ["quarters"],
    overrides: [
      {
        regime: "quarters",
        control: "REV-01",
        effective_from: "2026-08-20",
        frequency: "semi-annual",
        reason: "Few changes.",
      },
    ],
  });
  const governance = { ...stated, entities: [slower] };
  const days = ["2026-09-01", "2026-12-01", "2027-03-01", "2027-06-01"];
  expect(days.map((day) => dueOn(day, governance))).toEqual([
    ["acme-us quarters 2026-Q3"],
    ["acme-us quarters 2026-Q4"],
    [],
    ["acme-us quarters FY2027-H1"],
  ]);
});

test("whoever has the role on the day performs, approves and accepts", () => {
  const entity = theParent({
    overrides: [
      { regime: "sox", control: "REV-01", effective_from: "2026-09-01", approver: "cfo", reason: "So." },
    ],
  });
  const campaign = { entity, overlay: anOverlay("sox", "REV-01") };
  const roles = ["2026-08-31", "2026-09-01"].map((day) => roleOf({ ...campaign, day }, "approver"));
  expect(roles).toEqual(["controller", "cfo"]);
});

test("a campaign begins with the day of its entity's time zone", () => {
  const inZone = (time_zone: string) => {
    const entities = stated.entities.map((one) => ({ ...one, data: { ...one.data, time_zone } }));
    return (at: string) => campaignsOn(at, { ...stated, entities }).length > 0;
  };
  const tokyo = inZone("Asia/Tokyo");
  expect(["2026-08-30T14:59:59Z", "2026-08-30T15:00:00Z"].map(tokyo)).toEqual([false, true]);
  const angeles = inZone("America/Los_Angeles");
  expect(["2026-08-31T06:59:59Z", "2026-08-31T07:00:00Z"].map(angeles)).toEqual([false, true]);
});
