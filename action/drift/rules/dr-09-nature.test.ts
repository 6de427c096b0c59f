import { expect, test } from "vitest";
import { aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

test.each([
  ["automation", { automation: "manual", purpose: "detective" }, "manual, detective"],
  ["purpose", { automation: "it-dependent", purpose: "preventive" }, "it-dependent, preventive"],
])("another %s is a difference", (_what, nature, normalised) => {
  const overlays = [anOverlay("sox", { nature }), anOverlay("soc1"), anOverlay("soc2")];
  expect(foundBy("DR-09", aDriftInput({ overlays }))).toEqual([
    `block: soc1/ROT-01.en nature <> sox/ROT-01.en nature: it-dependent, detective <> ${normalised}`,
  ]);
});

test("the same nature is none", () => {
  expect(foundBy("DR-09", aDriftInput())).toEqual([]);
});
