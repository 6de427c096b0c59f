import { describe, expect, test } from "vitest";
import { aControl, aDriftInput, anEntity, anOverlay, jsoxPair } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-04";

test.each([
  [
    "an overlay",
    { overlays: [anOverlay("sox", { parameters: { "rot.max_age_days.static": { strict: 120 } } })] },
    "sox/ROT-01.en",
  ],
  [
    "an entity",
    {
      entities: [
        anEntity("acme-us", ["sox"], { parameters: { "rot.max_age_days.static": { strict: 120 } } }),
      ],
    },
    "entities/acme-us",
  ],
])("a limit that %s loosens is found", (_who, parts, file) => {
  expect(foundBy(RULE, aDriftInput(parts))).toEqual([
    `block: countersign.yml parameters.rot.max_age_days.static.strict <> ${file} parameters.rot.max_age_days.static.strict: 90 days <> 120 days`,
  ]);
});

describe("a number in text that is no limit in force is found", () => {
  test.each(["At most 120 days.", "At most one hundred and twenty days.", "A 120-day limit."])(
    "%s",
    (how) => {
      const overlays = [anOverlay("sox", { how })];
      expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
        "block: countersign.yml parameters.rot.max_age_days.static <> sox/ROT-01.en how: 180 days or 90 days <> 120 days",
      ]);
    },
  );

  test.each(["120日を限度とする。", "１２０日を限度とする。", "百二十日を限度とする。"])("%s", (how) => {
    const overlays = jsoxPair({ how });
    expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
      "block: countersign.yml parameters.rot.max_age_days.static <> jsox/ROT-01.ja how: 180 days or 90 days <> 120 days",
    ]);
  });

  test("where it has another unit: 5営業日 is not 5日", () => {
    const controls = [aControl({ parameters: ["rev.remediate_bd.privileged"] })];
    const found = (how: string) => foundBy(RULE, aDriftInput({ controls, overlays: jsoxPair({ how }) }));
    expect(found("5営業日以内とする。")).toEqual([]);
    expect(found("6営業日以内とする。")).toHaveLength(1);
    expect(found("5日以内とする。")).toHaveLength(1);
  });
});

describe("no difference is", () => {
  test.each([
    ["a token", "At most {{params.rot.max_age_days.static}} days."],
    ["the limit itself", "At most 180 days, 90 for financial systems: 90 days."],
    ["a count", "25 lines, and 2 cycles."],
    ["years of another control", "Kept for 3 years."],
  ])("%s", (_what, how) => {
    expect(foundBy(RULE, aDriftInput({ overlays: [anOverlay("sox", { how })] }))).toEqual([]);
  });

  test("what an overlay tightens", () => {
    const parameters = { "rot.max_age_days.static": { strict: 60 } };
    const overlays = [anOverlay("sox", { parameters, how: "At most 60 days." })];
    expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([]);
  });

  test("a sample", () => {
    expect(foundBy(RULE, aDriftInput({ overlays: [anOverlay("sox", { sample: "Of 40 days." })] }))).toEqual(
      [],
    );
  });
});
