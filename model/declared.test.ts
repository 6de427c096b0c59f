import { describe, expect, test } from "vitest";
import { type HowPerformed, declaredOn, overrideOn, type Versions, versionOn } from "./declared.ts";
import { duePeriods, duePeriodsIn, frequencyOn } from "./due-periods.ts";
import { Entity, type Override } from "./entity.ts";
import { Overlay } from "./overlay.ts";
import { periodOf } from "./period.ts";

const TODAY: HowPerformed = {
  frequency: "semi-annual",
  performer: "control-operator",
  approver: "controller",
};
const overlay = (over: Partial<Versions> = {}): Versions => ({
  control: "REV-01",
  regime: "jsox",
  effective_from: "2026-10-26",
  former: [
    { effective_from: "2026-01-01", frequency: "quarterly", performer: "business-owner", approver: "cfo" },
  ],
  ...TODAY,
  ...over,
});
const override = (effective_from: string, over: Partial<Override> = {}): Override => ({
  regime: "jsox",
  control: "REV-01",
  effective_from,
  reason: "So.",
  ...over,
});
const entity = (...overrides: Override[]) => ({ overrides, fiscal_year_end: "03-31" });

describe("of an overlay there is in force", () => {
  test.each([
    ["the first version before it began, since there is no other word", "2025-12-31", "2026-01-01"],
    ["the first version on its first day", "2026-01-01", "2026-01-01"],
    ["the former version between the two", "2026-10-25", "2026-01-01"],
    ["the present one on its first day", "2026-10-26", "2026-10-26"],
    ["the present one after it", "2027-06-30", "2026-10-26"],
  ])("%s", (_, day, from) => {
    expect(versionOn(overlay(), day).effective_from).toBe(from);
  });

  test("the version by its day, in whatever order they are written", () => {
    const former = [
      { effective_from: "2026-05-01", frequency: "monthly", performer: "cfo", approver: "cfo" } as const,
      ...overlay().former,
    ];
    expect(versionOn(overlay({ former }), "2026-06-01").frequency).toBe("monthly");
  });
});

describe("of an entity there is in force", () => {
  const own = entity(
    override("2026-08-01", { approver: "cfo" }),
    override("2026-04-01", { frequency: "annual", performer: "internal-audit" }),
    override("2026-12-01"),
    override("2026-02-01", { regime: "sox", performer: "cfo" }),
    override("2026-02-01", { control: "ROT-01", performer: "cfo" }),
  );
  test.each([
    [
      "nothing of its own before the first entry",
      "2026-03-31",
      undefined,
      ["quarterly", "business-owner", "cfo"],
    ],
    ["the first entry on its day", "2026-04-01", "2026-04-01", ["annual", "internal-audit", "cfo"]],
    [
      "the first entry until the day before the next",
      "2026-07-31",
      "2026-04-01",
      ["annual", "internal-audit", "cfo"],
    ],
    [
      "the next entry as a whole, not what it leaves out of the first",
      "2026-08-01",
      "2026-08-01",
      ["quarterly", "business-owner", "cfo"],
    ],
    [
      "the entry beside a newer overlay",
      "2026-11-01",
      "2026-08-01",
      ["semi-annual", "control-operator", "cfo"],
    ],
    [
      "the overlay again after an entry that says nothing",
      "2026-12-01",
      "2026-12-01",
      ["semi-annual", "control-operator", "controller"],
    ],
  ])("%s", (_, day, from, said) => {
    expect(overrideOn(overlay(), own, day)?.effective_from).toBe(from);
    const { frequency, performer, approver } = declaredOn(overlay(), own, day);
    expect([frequency, performer, approver]).toEqual(said);
  });
});

describe("a frequency that is another one in the middle of a period", () => {
  test.each([
    ["2026-01-01", "quarterly"],
    ["2026-10-01", "quarterly"],
    ["2026-12-31", "quarterly"],
    ["2027-03-31", "quarterly"],
    ["2027-04-01", "semi-annual"],
  ])("is on %s %s, because its own first period begins in April", (day, expected) => {
    expect(frequencyOn(overlay(), entity(), day)).toBe(expected);
  });

  test.each([
    ["2026-Q1", ["2026-Q1"]],
    ["2026-Q3", ["2026-Q3"]],
    ["2026-Q4", ["2026-Q4"]],
    ["2027-Q1", ["2027-Q1"]],
    ["2027-Q2", []],
    ["2027-Q3", ["FY2028-H1"]],
    ["FY2027", ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"]],
    ["FY2028", ["FY2028-H1", "FY2028-H2"]],
  ] as const)("leaves in %s %j due, and nothing between the two", (id, due) => {
    const found = duePeriodsIn(periodOf(id, "03-31"), overlay(), entity());
    expect(found.map((period) => period.id)).toEqual(due);
  });

  test("and is shorter ends the longer period that it falls into", () => {
    const shorter = overlay({
      frequency: "quarterly",
      effective_from: "2026-06-15",
      former: [{ effective_from: "2025-04-01", ...TODAY }],
    });
    const found = duePeriods(shorter, entity(), "2026-06-15").filter(({ to }) => to > "2026-01-01");
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual(["FY2026-H2", "2026-Q3", "2026-Q4"]);
  });

  test("counts from its day where no calendar drives it", () => {
    const event = overlay({ frequency: "event" });
    expect(["2026-10-25", "2026-10-26"].map((day) => frequencyOn(event, entity(), day))).toEqual([
      "quarterly",
      "event",
    ]);
  });

  test("of an entity governs as an overlay's does", () => {
    const own = entity(override("2026-05-10", { frequency: "annual" }));
    expect(["2026-07-01", "2027-03-31", "2027-04-01"].map((day) => frequencyOn(overlay(), own, day))).toEqual(
      ["quarterly", "quarterly", "annual"],
    );
  });
});

test.each([
  ["2026-Q3", "quarterly", "12-31", ["2026-Q3"]],
  ["FY2027", "quarterly", "03-31", ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"]],
  ["FY2027", "semi-annual", "03-31", ["FY2027-H1", "FY2027-H2"]],
  ["2026-Q3", "semi-annual", "03-31", ["FY2027-H1"]],
  ["2026-Q4", "semi-annual", "03-31", []],
  ["2026-Q1", "annual", "03-31", ["FY2026"]],
  ["2026-Q1", "quarterly", "03-20", ["2026-Q1"]],
  ["2026-Q3", "event", "12-31", []],
] as const)("in %s end, %s and with the year on %s, %j", (id, frequency, yearEnd, expected) => {
  const always = overlay({ frequency, effective_from: "2020-01-01", former: [] });
  const found = duePeriodsIn(periodOf(id, yearEnd), always, { overrides: [], fiscal_year_end: yearEnd });
  expect(found.map((period) => period.id)).toEqual(expected);
});

describe("nobody could tell which is in force, so that it is refused", () => {
  const refusal = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
    result.error?.issues.map(({ message }) => message) ?? [];

  test("that two entries of one control and regime begin on one day", () => {
    const two = Entity.shape.overrides.safeParse([override("2026-04-01"), override("2026-04-01")]);
    expect(refusal(two)).toEqual([
      "must not hold two entries of one control and regime that begin on the same day",
    ]);
    const others = [
      override("2026-04-01"),
      override("2026-04-01", { regime: "sox" }),
      override("2026-05-01"),
    ];
    expect(Entity.shape.overrides.safeParse(others).success).toBe(true);
  });

  test("that two earlier versions of an overlay begin on one day", () => {
    const { former } = overlay();
    expect(refusal(Overlay.shape.former.safeParse([...former, ...former]))).toEqual([
      "must not hold two versions that begin on the same day",
    ]);
  });

  test("that an entry has no day", () => {
    const { effective_from: _, ...without } = override("2026-04-01");
    expect(Entity.shape.overrides.safeParse([without]).success).toBe(false);
  });
});
