import { expect, test } from "vitest";
import { aDriftInput, anOverlay, aRegime } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const regimes = [aRegime("sox", "SOX", { requires: ["assertions", "scope_reason"] })];

test("each part that the regime requires and the overlay lacks blocks", () => {
  const overlays = [anOverlay("sox", { assertions: ["Existence."] })];
  expect(foundBy("DR-16", aDriftInput({ regimes, overlays }))).toEqual([
    "block: sox/regime requires <> sox/ROT-01.en scope_reason: scope_reason <> nothing",
  ]);
});

test("an overlay with every part is whole", () => {
  const overlays = [anOverlay("sox", { assertions: ["Existence."], scope_reason: "It posts." })];
  expect(foundBy("DR-16", aDriftInput({ regimes, overlays }))).toEqual([]);
});
