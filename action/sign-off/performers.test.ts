import { expect, test } from "vitest";
import { anOverlay, theParent } from "../criteria/examples/a-world.ts";
import { performersOf } from "./performers.ts";

const { data: overlay } = anOverlay("sox", "REV-01", {
  effective_from: "2026-10-26",
  former: [
    {
      effective_from: "2026-01-01",
      frequency: "quarterly",
      performer: "internal-audit",
      approver: "controller",
    },
  ],
});
const override = {
  regime: "sox",
  control: "REV-01",
  effective_from: "2027-04-01",
  performer: "controller",
  reason: "So.",
};

test("whoever performs a control, performed it or will perform it is one of its performers", () => {
  const named = (over: Parameters<typeof theParent>[0]) =>
    performersOf([overlay], [theParent(over).data]).sort();
  expect(named({})).toEqual(["omar", "sara"]);
  expect(named({ overrides: [override] })).toEqual(["maria", "omar", "sara"]);
  expect(named({ regimes: ["soc2"] })).toEqual([]);
});
