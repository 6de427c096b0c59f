import { describe, expect, test } from "vitest";
import { resolveParameters } from "../../../model/parameters.ts";
import { aDriftInput, anEntity, anOverlay, aVariance } from "../examples/a-drift-input.ts";
import { emptyLedger } from "../../../model/ledger.ts";
import { aScan, changed, scansOf } from "../examples/a-scan.ts";
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

describe("a version of a text", () => {
  const FILE = "controls/regimes/sox/ROT-01.en.md";
  const base = aDriftInput();
  const after = (...days: Parameters<typeof scansOf> extends [unknown, ...infer Days] ? Days : never) => ({
    ...base,
    ledger: { ...emptyLedger(), scans: scansOf(base.stated, ...days) },
  });
  const begins = (before: string, now: string) => changed([FILE, "effective_from", before, now]);

  test.each([
    ["before the one that it replaces", "2026-06-01", "2026-01-01"],
    ["on the same day", "2026-01-01", "2026-01-01"],
  ])("that begins %s is found", (_, before, now) => {
    expect(foundBy(RULE, after(["2026-01-12"], ["2026-02-12", begins(before, now)]))).toEqual([
      `block: sox/ROT-01.en effective_from <> sox/ROT-01.en effective_from: ${now} <> ${before}`,
    ]);
  });

  test("that begins later is not, nor one that was put right since", () => {
    const later = after(["2026-01-12"], ["2026-02-12", begins("2025-01-01", "2026-01-01")]);
    expect([foundBy(RULE, later), accountOf(RULE, later)?.unknown]).toEqual([[], []]);
    const right = after(
      ["2026-01-12"],
      ["2026-02-12", begins("2026-06-01", "2026-01-01")],
      ["2026-03-12", begins("2026-01-01", "2026-07-01")],
    );
    expect(foundBy(RULE, right)).toEqual([]);
  });

  const UNCOMPARED = { stated_changes: { since: null, compared: false, files: [] } };
  test.each([
    ["nothing was scanned", base],
    ["the last scan read other documents", { ...base, ledger: { ...emptyLedger(), scans: [aScan()] } }],
    ["a scan could not compare", after(["2026-01-12"], ["2026-02-12", UNCOMPARED])],
  ])("is not compared where %s", (_, input) => {
    expect(printNotCompared(accountOf(RULE, input)?.unknown ?? []).en).toContain(
      "Not every change of a text is recorded",
    );
  });
});

test("without a day it is not known what has begun", () => {
  expect(printNotCompared(accountOf(RULE, aDriftInput({}, { today: null }))?.unknown ?? []).en).toContain(
    "No day is known",
  );
});
