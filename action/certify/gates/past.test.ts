import { describe, expect, test } from "vitest";
import type { GateId } from "../../../model/certification.ts";
import { weekly } from "../../criteria/examples/a-scan.ts";
import { anOverlay, aSlowerReview, theParent } from "../../criteria/examples/a-world.ts";
import { certificationsDue } from "../due.ts";
import { certified, factsWhere, type Otherwise } from "../examples/a-period.ts";
import {
  acceptance,
  aDeficiency,
  anException,
  roster,
  seen,
  unconcluded,
  unread,
} from "../examples/registers.ts";
import { gatesOf } from "./index.ts";

/** The third quarter of 2026, whose window ended on 14 October, as it is asked for a month later. */
const heldIn = (gate: GateId, over: Otherwise): string[] =>
  gatesOf(factsWhere({ today: "2026-11-18", ...over }))
    .find((one) => one.gate === gate)
    ?.held.map(({ reason }) => reason) ?? [];

const gap = unread["2026-10-07"];
const scansThat = (...days: readonly string[]) => ({
  scans: weekly("2026-06-24", "2026-11-18", Object.fromEntries(days.map((day) => [day, gap]))),
});

describe("of a source it is held against a past period", () => {
  test.each([
    ["nothing that only a scan after the window could not read", ["2026-11-18"], []],
    ["nothing that one could read since", ["2026-10-14"], []],
    ["nothing that only an earlier scan of the window could not read", ["2026-10-07", "2026-11-18"], []],
    [
      "what could not be read by then and cannot be read now",
      ["2026-10-14", "2026-11-18"],
      ["source-not-read"],
    ],
  ])("%s", (_, days, held) => {
    expect(heldIn("population", { ledger: scansThat(...days) })).toEqual(held);
  });

  test("what the first scan since could not read, where none was made in the window", () => {
    const late = (...days: string[]) => {
      const { scans } = scansThat(...days);
      return scans.filter(({ data: { started } }) => started < "2026-10-01" || started > "2026-11-01");
    };
    expect(heldIn("population", { ledger: { scans: late("2026-11-04", "2026-11-18") } })).toEqual([
      "source-not-read",
    ]);
    expect(heldIn("population", { ledger: { scans: late("2026-11-18") } })).toEqual([]);
  });
});

describe("of an exception it is held against a past period", () => {
  const over = (...all: ReturnType<typeof anException>[]): Otherwise => ({
    governance: { ...roster, exceptions: all },
    ledger: { approvals: all[0] === undefined ? null : seen(all[0]) },
  });
  const until = (day: string) => anException({ accepted: { ...acceptance, until: day } });
  test.each([
    ["nothing, where it ended after the window", until("2026-10-31"), []],
    ["that it ended in the window and was not renewed since", until("2026-10-13"), ["exception-over"]],
    [
      "nothing, where it was renewed since",
      anException({
        accepted: { ...acceptance, until: "2026-10-13" },
        renewals: [{ ...acceptance, at: "2026-11-02" }],
      }),
      [],
    ],
    [
      "nothing, where it was asked for after the window",
      anException({ requested_on: "2026-10-15", accepted: null }),
      [],
    ],
    [
      "that nobody accepted what was asked for in the window",
      anException({ requested_on: "2026-10-14", accepted: null }),
      ["exception-over"],
    ],
  ])("%s", (_, exception, held) => {
    expect(heldIn("exceptions", over(exception))).toEqual(held);
  });
});

describe("of a deficiency it is held against a past period", () => {
  const bare = { root_cause: null, owner: null };
  const of = (period: string) => unconcluded.map((one) => ({ ...one, period }));
  test.each([
    [
      "nothing, where a later period's conclusion found it",
      { found_on: "2026-11-18", affects: of("2026-Q4") },
      [],
    ],
    [
      "that it was found later of this very period",
      { found_on: "2026-11-18", affects: of("2026-Q3") },
      ["deficiency-lacks"],
    ],
    [
      "that it was there by the end, whatever conclusion names it",
      { found_on: "2026-09-30", affects: of("2026-Q4") },
      ["deficiency-lacks"],
    ],
    [
      "that the year it lies in has it",
      { found_on: "2026-12-31", affects: of("FY2026") },
      ["deficiency-lacks"],
    ],
  ])("%s", (_, over, held) => {
    const deficiencies = [aDeficiency({ ...bare, ...over })];
    expect(heldIn("deficiencies", { governance: { deficiencies } })).toEqual(held);
  });
});

describe("how often the review is due is asked of the period", () => {
  const governance = { overlays: [aSlowerReview, anOverlay("sox", "CRT-01")] };

  test("so that a quarter before the change is asked for its own review, and for none of half a year", () => {
    const { reviews } = factsWhere({ governance, today: "2026-11-18" });
    expect(reviews.map(({ period }) => period.id)).toEqual(["2026-Q3"]);
    expect(heldIn("reviews", { governance })).toEqual([]);
    expect(heldIn("reviews", { governance, ledger: { reviews: [] } })).toEqual(["review-missing"]);
  });

  test("and an entity's own entry frees no quarter that began before its first period", () => {
    const entities = [
      theParent({
        regimes: ["sox"],
        overrides: [
          {
            regime: "sox",
            control: "REV-01",
            effective_from: "2026-07-02",
            frequency: "semi-annual",
            reason: "So.",
          },
        ],
      }),
    ];
    expect(heldIn("reviews", { governance: { entities }, ledger: { reviews: [] } })).toEqual([
      "review-missing",
    ]);
  });

  test("as is how often a period is certified", () => {
    const overlays = [
      anOverlay("sox", "REV-01"),
      anOverlay("sox", "CRT-01", { ...aSlowerReview.data, control: "CRT-01" }),
    ];
    const due = certificationsDue("2027-08-01T12:00:00Z", certified({ overlays }), null);
    expect(due.map(({ period }) => period.id)).toEqual(["2026-Q2", "2026-Q3", "2026-Q4", "FY2027-H1"]);
  });
});

test("whoever had the role on the day of the approval approved, whoever has it now", () => {
  const entities = [
    theParent({
      regimes: ["sox"],
      overrides: [
        { regime: "sox", control: "REV-01", effective_from: "2026-10-26", approver: "cfo", reason: "So." },
      ],
    }),
  ];
  const { reviews } = factsWhere({ governance: { entities }, today: "2026-11-18" });
  expect(reviews.map(({ role, signOff }) => [role, signOff !== null])).toEqual([["cfo", true]]);
});
