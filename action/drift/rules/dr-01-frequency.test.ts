import { describe, expect, test } from "vitest";
import { aDriftInput, anEntity, anOverlay, jsoxPair } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-01";
const half = { frequency: "semi-annual" };
const inBody = (line: string) => [anOverlay("sox", {}, line), anOverlay("soc2")];

test("one regime that drifted gives one difference, in its authoritative language", () => {
  const overlays = [anOverlay("sox"), ...jsoxPair(half, half), anOverlay("soc2")];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: soc2/ROT-01.en frequency <> jsox/ROT-01.ja frequency: P3M <> P6M",
  ]);
});

test("two regimes that differ are held against the file that sorts first", () => {
  const overlays = [anOverlay("sox", half), anOverlay("soc2")];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: soc2/ROT-01.en frequency <> sox/ROT-01.en frequency: P3M <> P6M",
  ]);
});

test("an entity's override differs from the overlay it is assessed on", () => {
  const override = {
    regime: "sox",
    control: "ROT-01",
    effective_from: "2026-01-01",
    frequency: "annual",
    reason: "Few credentials.",
  };
  const entities = [anEntity("acme-us", ["sox", "soc2"], { overrides: [override] })];
  expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([
    "block: sox/ROT-01.en frequency <> entities/acme-us overrides[0].frequency: P3M <> P1Y",
  ]);
});

describe("text that states another frequency than the field is found", () => {
  test.each([
    ["en", "Performed annually."],
    ["en", "The monthly list is gone through."],
    ["en", "Twice a year."],
  ])("%s: %s", (_language, when) => {
    const overlays = [anOverlay("sox", { when })];
    expect(foundBy(RULE, aDriftInput({ overlays }))[0]).toMatch(
      /^block: sox.* frequency <> .* when: P3M <> /,
    );
  });

  test.each(["半期ごとに実施する。", "年２回実施する。", "年次で実施する。", "月次の一覧を確認する。"])(
    "ja: %s",
    (when) => {
      const overlays = jsoxPair({ when });
      expect(foundBy(RULE, aDriftInput({ overlays }))[0]).toMatch(
        /^block: jsox.*ja frequency <> .*ja when: /,
      );
    },
  );

  test("in the narrative where it speaks of the performer, as a warning", () => {
    expect(foundBy(RULE, aDriftInput({ overlays: inBody("The {{performer}} does it annually.") }))).toEqual([
      "warn: sox/ROT-01.en frequency <> sox/ROT-01.en body: P3M <> P1Y",
    ]);
  });
});

describe("no difference is", () => {
  test.each([
    ["a token", { when: "Performed {{frequency}}, before the annual report." }],
    ["the field's own word", { when: "Once a quarter, before the yearly close." }],
    ["a day that is no frequency", { when: "Before the quarter's end." }],
  ])("%s", (_what, changes) => {
    expect(foundBy(RULE, aDriftInput({ overlays: [anOverlay("sox", changes)] }))).toEqual([]);
  });

  test("somebody else's rhythm in the narrative", () => {
    expect(foundBy(RULE, aDriftInput({ overlays: inBody("The scan runs daily.") }))).toEqual([]);
  });

  test("an override that says the same", () => {
    const override = {
      regime: "sox",
      control: "ROT-01",
      effective_from: "2026-01-01",
      frequency: "quarterly",
      reason: "The same.",
    };
    const entities = [anEntity("acme-us", ["sox", "soc2"], { overrides: [override] })];
    expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([]);
  });
});
