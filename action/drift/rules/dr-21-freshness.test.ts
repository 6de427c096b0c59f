import { expect, test } from "vitest";
import { aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { accountOf, foundBy } from "../examples/found.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

const RULE = "DR-21";
const found = (changes: object, today: string | null) =>
  foundBy(RULE, aDriftInput({ overlays: [anOverlay("sox", { ...changes })] }, { today }));

test("a text last read before it held blocks", () => {
  expect(found({ effective_from: "2026-09-02", reviewed_on: "2026-09-01" }, "2026-11-01")).toEqual([
    "block: sox/ROT-01.en effective_from <> sox/ROT-01.en reviewed_on: 2026-09-02 <> 2026-09-01",
  ]);
});

test("a text last read more than a year ago warns, and not on the last day of the year", () => {
  expect(found({}, "2027-09-02")).toEqual([
    "warn: sox/ROT-01.en body <> sox/ROT-01.en reviewed_on: read within 365 days <> 2026-09-01",
  ]);
  expect(found({}, "2027-09-01")).toEqual([]);
});

test("every language is read by itself", () => {
  expect(foundBy(RULE, aDriftInput({}, { today: "2028-01-01" }))).toHaveLength(4);
});

test("without a day it is not known how old a reading is", () => {
  expect(found({}, null)).toEqual([]);
  expect(printNotCompared(accountOf(RULE, aDriftInput({}, { today: null }))?.unknown ?? []).en).toContain(
    "No day is known",
  );
});
