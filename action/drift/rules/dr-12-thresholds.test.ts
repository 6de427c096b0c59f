import { expect, test } from "vitest";
import { aDriftInput, anOverlay, aRegime, jsoxPair } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-12";

test("a limit that one regime tightens is a warning", () => {
  const parameters = { "rot.max_age_days.static": { strict: 60 } };
  const overlays = [anOverlay("sox", { parameters }), anOverlay("soc1"), anOverlay("soc2")];
  const field = "parameters.rot.max_age_days.static.strict";
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    `warn: soc1/ROT-01.en ${field} <> sox/ROT-01.en ${field}: 90 days <> 60 days`,
  ]);
});

test.each([
  ["en", anOverlay("sox", { sample: "40 lines." }), "sox/regime", "sox/ROT-01.en"],
  ["ja", anOverlay("jsox", { language: "ja", sample: "４０件とする。" }), "jsox/regime", "jsox/ROT-01.ja"],
])("a sample size that is not in the regime's table is a warning: %s", (_language, overlay, regime, file) => {
  expect(foundBy(RULE, aDriftInput({ overlays: [overlay] }))).toEqual([
    `warn: ${regime} sampling <> ${file} sample: 2 <> 40 items`,
  ]);
});

test("the table's sizes, its extensions, and one deviation are none", () => {
  const extension = [{ deviations: 1, sample: 42 }];
  const regimes = [aRegime("jsox", "J-SOX", { extension, languages: ["ja", "en"] })];
  const sample = "2回を対象とし、逸脱が1件あるときは42行に拡大する。";
  expect(foundBy(RULE, aDriftInput({ regimes, overlays: jsoxPair({ sample }) }))).toEqual([]);
});
