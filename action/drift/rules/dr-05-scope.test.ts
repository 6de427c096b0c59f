import { expect, test } from "vitest";
import { aDriftInput, anOverlay, jsoxPair } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-05";
const keys = { kinds: ["deploy-key"] };

test("a narrower population blocks where the same entity relies on it under another regime", () => {
  const overlays = [anOverlay("sox"), anOverlay("soc2", keys)];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: soc2/ROT-01.en kinds <> sox/ROT-01.en kinds: deploy-key <> all",
  ]);
});

test("it warns where no entity is under both", () => {
  const overlays = [anOverlay("sox"), anOverlay("soc2"), ...jsoxPair(keys, keys)];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "warn: soc2/ROT-01.en kinds <> jsox/ROT-01.ja kinds: all <> deploy-key",
  ]);
});

test("text that speaks of what the field leaves out is found", () => {
  const overlays = [anOverlay("sox", { ...keys, what: "Deploy keys and fine-grained tokens are renewed." })];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "warn: sox/ROT-01.en kinds <> sox/ROT-01.en what: deploy-key <> deploy-key, fine-grained-token",
  ]);
});

test("the order of a list is no difference", () => {
  const overlays = [
    anOverlay("sox", { systems: ["close", "revenue"] }),
    anOverlay("soc2", { systems: ["revenue", "close"] }),
  ];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([]);
});
