import { expect, test } from "vitest";
import { aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-03";

test("another approver in one regime is a difference", () => {
  const overlays = [anOverlay("sox", { approver: "cfo" }), anOverlay("soc2"), anOverlay("soc1")];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: soc1/ROT-01.en approver <> sox/ROT-01.en approver: controller <> cfo",
  ]);
});

test("a performer who approves is found", () => {
  const overlays = [anOverlay("sox", { approver: "technical-steward" })];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: sox/ROT-01.en performer <> sox/ROT-01.en approver: technical-steward <> technical-steward",
  ]);
});

test("text that names another approver than the field is found", () => {
  const overlays = [anOverlay("sox", { who: "The {{performer}} performs it and the CFO approves it." })];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: sox/ROT-01.en approver <> sox/ROT-01.en who: controller <> cfo",
  ]);
});
