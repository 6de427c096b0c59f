import { describe, expect, test } from "vitest";
import { resolveParameters } from "../../../model/parameters.ts";
import { aDriftInput, anEntity, anOverlay, aVariance } from "../examples/a-drift-input.ts";
import { accountOf, foundBy } from "../examples/found.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

const RULE = "DR-13";

describe("days that contradict each other are found", () => {
  test("on a roster", () => {
    const roster = [
      { role: "controller", login: "maria", id: 1, name: "Maria", from: "2026-03-01", to: "2026-02-01" },
    ];
    const entities = [anEntity("acme-us", ["sox"], { roster })];
    expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([
      "block: entities/acme-us roster[0].from <> entities/acme-us roster[0].to: 2026-03-01 <> 2026-02-01",
    ]);
  });

  test("of a variance", () => {
    const variances = [
      aVariance(
        "DR-01",
        [
          ["a", "b"],
          ["c", "d"],
        ],
        "2025-12-31",
      ),
    ];
    expect(foundBy(RULE, aDriftInput({ variances }))).toHaveLength(1);
  });

  test("of a text that has not begun", () => {
    const overlays = [anOverlay("sox", { effective_from: "2026-11-02", reviewed_on: "2026-11-02" })];
    expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
      "block: sox/ROT-01.en effective_from <> sox/ROT-01.en body: 2026-11-02 <> in force",
    ]);
    expect(foundBy(RULE, aDriftInput({ overlays }, { today: "2026-11-02" }))).toEqual([]);
  });

  test("of a certification that is due before the books are closed", () => {
    const parameters = { "cert.window_bd": { default: 4, strict: 4 } };
    const entities = [anEntity("acme-us", ["sox"], { parameters })];
    expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([
      "block: entities/acme-us parameters.close.business_days <> entities/acme-us parameters.cert.window_bd: 5 business days <> 4 business days",
    ]);
    const group = resolveParameters({ "cert.window_bd": { default: 4, strict: 4 } });
    expect(foundBy(RULE, aDriftInput({ parameters: group }))).toHaveLength(1);
  });
});

test("what cannot be compared is said", () => {
  expect(printNotCompared(accountOf(RULE, aDriftInput())?.unknown ?? []).en).toContain("Earlier versions");
  expect(printNotCompared(accountOf(RULE, aDriftInput({}, { today: null }))?.unknown ?? []).en).toContain(
    "No day is known",
  );
});
