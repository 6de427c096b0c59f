import { expect, test } from "vitest";
import { aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-11";

test("another check in one regime is one difference, not another with the baseline", () => {
  const overlays = [
    anOverlay("sox", { tests: ["credential-expires"] }),
    anOverlay("soc1"),
    anOverlay("soc2"),
  ];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: soc1/ROT-01.en tests <> sox/ROT-01.en tests: credential-is-rotated <> credential-expires",
  ]);
});

test("a check that every regime takes from another control is found against the baseline", () => {
  const tests = ["credential-expires"];
  const overlays = [anOverlay("sox", { tests }), anOverlay("soc2", { tests })];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: baseline/ROT-01 rules <> soc2/ROT-01.en tests: credential-is-rotated <> credential-expires",
    "block: baseline/ROT-01 rules <> sox/ROT-01.en tests: credential-is-rotated <> credential-expires",
  ]);
});

test("an empty list means the baseline's checks", () => {
  const overlays = [anOverlay("sox", { tests: ["credential-is-rotated"] }), anOverlay("soc2")];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([]);
});
