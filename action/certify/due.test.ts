import { expect, test } from "vitest";
import { theParent } from "../criteria/examples/a-world.ts";
import { anOverlay } from "../criteria/examples/a-world.ts";
import { certificationsDue } from "./due.ts";
import { certified } from "./examples/a-period.ts";

const due = (today: string, asked: string | null = null, over = {}) =>
  certificationsDue(`${today}T12:00:00Z`, certified(over), asked).map(({ period, by, roles }) => [
    period.id,
    by,
    roles.join(),
  ]);

test.each([
  ["on the last day of a period the one before is the last", "2026-09-30", "2026-Q2", "2026-07-14"],
  ["on the day after it is due itself", "2026-10-01", "2026-Q3", "2026-10-14"],
  ["after its window it is due still, and late", "2026-12-31", "2026-Q3", "2026-10-14"],
])("%s", (_what, today, period, by) => {
  expect(due(today).at(-1)).toEqual([period, by, "controller,cfo"]);
});

test("a period goes on being due when the next ones end, for a year and the month after it", () => {
  const periods = (today: string) => due(today).map(([period]) => period);
  expect(periods("2027-01-10")).toEqual(["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
  expect(periods("2027-02-04")).toContain("2025-Q4");
  expect(periods("2027-02-05")).not.toContain("2025-Q4");
});

test("a period that is asked for is due once it is over, and no other", () => {
  expect(due("2026-10-01", "2026-Q1")).toEqual([["2026-Q1", "2026-04-14", "controller,cfo"]]);
  expect(due("2026-10-01", "2026-Q4")).toEqual([]);
  expect(due("2026-10-01", "FY2025")).toEqual([]);
});

test.each([
  ["the regime has no text", { certificationTexts: [] }],
  ["no overlay words the control", { overlays: [anOverlay("sox", "REV-01")] }],
  ["the entity does not report under it", { entities: [theParent({ regimes: ["soc2"] })] }],
  [
    "somebody decided that it is not assessed",
    {
      entities: [
        theParent({
          regimes: ["sox"],
          scoping: [
            {
              regime: "sox",
              controls: ["CRT-01"],
              included: false,
              reason: "Small.",
              decided_by: "maria",
              decided_on: "2025-01-01",
            },
          ],
        }),
      ],
    },
  ],
])("nothing is due where %s", (_what, over) => {
  expect(due("2026-10-07", null, over)).toEqual([]);
});

test("what was decided on the scope after a period leaves that period due", () => {
  const left = (decided_on: string) => ({
    regime: "sox",
    controls: [],
    included: false,
    reason: "Sold.",
    decided_by: "maria",
    decided_on,
  });
  const entities = [theParent({ regimes: ["sox"], scoping: [left("2026-08-01")] })];
  expect(due("2026-10-07", null, { entities }).map(([period]) => period)).toEqual([
    "2025-Q3",
    "2025-Q4",
    "2026-Q1",
    "2026-Q2",
  ]);
});

test("the entity may have others perform and approve it, or one role do both", () => {
  const override = {
    regime: "sox",
    control: "CRT-01",
    effective_from: "2026-01-01",
    performer: "cfo",
    reason: "One office.",
  };
  expect(
    due("2026-10-07", "2026-Q3", { entities: [theParent({ regimes: ["sox"], overrides: [override] })] }),
  ).toEqual([["2026-Q3", "2026-10-14", "cfo"]]);
});
