import { describe, expect, test } from "vitest";
import { emptyLedger } from "../../../model/ledger.ts";
import type { DriftInput } from "../drift-input.ts";
import { aDriftInput, anOverlay } from "../examples/a-drift-input.ts";
import { aScan, changed, scansOf } from "../examples/a-scan.ts";
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

describe("a limit that a text names", () => {
  const overlay = anOverlay("sox", { reviewed_on: "2026-03-10" });
  const base = aDriftInput({ overlays: [overlay] });
  const stated = new Map(base.stated).set(overlay.file, overlay.data.how);
  const FIELD = "parameters.rot.max_age_days.static.strict";
  const after = (...days: Parameters<typeof scansOf> extends [unknown, ...infer Days] ? Days : never) => ({
    ...base,
    stated,
    ledger: { ...emptyLedger(), scans: scansOf(stated, ["2026-01-12"], ...days) },
  });
  const limit = (file = "countersign.yml", field = FIELD) => changed([file, field, "90", "60"]);
  const unknown = (input: DriftInput) => printNotCompared(accountOf(RULE, input)?.unknown ?? []).en;

  test.each(["countersign.yml", overlay.file])(
    "and that changed after the reading, in %s, blocks",
    (file) => {
      expect(foundBy(RULE, after(["2026-03-16"], ["2026-04-13", limit(file)]))).toEqual([
        `block: ${file.replace("controls/regimes/", "").replace(".md", "")} ${FIELD} <> sox/ROT-01.en reviewed_on: 2026-03-16 <> 2026-03-10`,
      ]);
    },
  );

  test("is not told of where it changed before, and neither is another limit, or another text's own", () => {
    const before = after(["2026-02-16", limit()], ["2026-03-09"]);
    const others = after(
      ["2026-03-16"],
      ["2026-04-13", limit("countersign.yml", "parameters.dormant.days.strict")],
      ["2026-05-11", limit("controls/regimes/soc2/ROT-01.en.md")],
    );
    for (const input of [before, others]) expect([foundBy(RULE, input), unknown(input)]).toEqual([[], ""]);
  });

  const UNCOMPARED = { stated_changes: { since: null, compared: false, files: [] } };
  test.each([
    ["it changed between two scans that the reading lies between", after(["2026-04-13", limit()])],
    ["a scan after the reading could not compare", after(["2026-03-09"], ["2026-04-13", UNCOMPARED])],
    [
      "the text was read before the first scan",
      { ...after(), ledger: { ...emptyLedger(), scans: scansOf(stated, ["2026-03-16"]) } },
    ],
    ["nothing was scanned", { ...after(), ledger: emptyLedger() }],
    ["the last scan read other documents", { ...after(), ledger: { ...emptyLedger(), scans: [aScan()] } }],
  ])("is not known to be as it was where %s", (_, input) => {
    expect(foundBy(RULE, input)).toEqual([]);
    expect(unknown(input)).toContain("Of 1 text it is not recorded whether a limit");
  });
});
