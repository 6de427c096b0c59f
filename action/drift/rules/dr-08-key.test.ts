import { expect, test } from "vitest";
import { aDriftInput, anEntity, anOverlay, jsoxPair } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-08";

test("a control that is key under one regime of an entity and not under another is found once", () => {
  const overlays = [anOverlay("sox"), anOverlay("soc2", { key: false })];
  const entities = [anEntity("acme-us", ["sox", "soc2"]), anEntity("acme-uk", ["sox", "soc2"])];
  expect(foundBy(RULE, aDriftInput({ overlays, entities }))).toEqual([
    "block: soc2/ROT-01.en key <> sox/ROT-01.en key: not key <> key",
  ]);
});

test("regimes of different entities may differ", () => {
  const overlays = [anOverlay("sox"), anOverlay("soc2"), ...jsoxPair({ key: false }, { key: false })];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([]);
});

test("a control that a decision leaves out is not compared", () => {
  const scoping = [
    {
      regime: "soc2",
      controls: ["ROT-01"],
      included: false,
      reason: "None.",
      decided_by: "maria",
      decided_on: "2026-01-01",
    },
  ];
  const overlays = [anOverlay("sox"), anOverlay("soc2", { key: false })];
  const entities = [anEntity("acme-us", ["sox", "soc2"], { scoping })];
  expect(foundBy(RULE, aDriftInput({ overlays, entities }))).toEqual([]);
});
