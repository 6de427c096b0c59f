import { describe, expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { Drift } from "../../model/drift.ts";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { blocking, driftOf } from "./drift.ts";
import { aDriftInput, anOverlay, aVariance, jsoxPair } from "./examples/a-drift-input.ts";
import { rules } from "./rules/index.ts";
import { printDifference, printNotCompared } from "../../model/reasons/drift/print-drift.ts";

const drifted = jsoxPair({ frequency: "semi-annual" }, { frequency: "semi-annual" });
const overlays = [anOverlay("sox"), ...drifted, anOverlay("soc2")];
const SOC2 = ["controls/regimes/soc2/ROT-01.en.md", "frequency"] as const;
const SOX = ["controls/regimes/sox/ROT-01.en.md", "frequency"] as const;
const JSOX = ["controls/regimes/jsox/ROT-01.ja.md", "frequency"] as const;

describe("a variance does not accept", () => {
  test.each([
    ["when it has expired", aVariance("DR-01", [SOC2, JSOX], "2026-10-31")],
    ["by who may not approve one", aVariance("DR-01", [SOC2, JSOX], "2027-03-31", { approved_by: "dana" })],
    [
      "by who did not hold the role that day",
      aVariance("DR-01", [SOC2, JSOX], "2027-03-31", { approved_on: "1999-01-01" }),
    ],
    [
      "before the day of its approval",
      aVariance("DR-01", [SOC2, JSOX], "2027-03-31", { approved_on: "2026-11-02" }),
    ],
    ["what another rule found", aVariance("DR-09", [SOC2, JSOX], "2027-03-31")],
    ["what it names one side of", aVariance("DR-01", [SOC2, SOX], "2027-03-31")],
    [
      "another field",
      aVariance("DR-01", [SOC2, ["controls/regimes/jsox/ROT-01.ja.md", "when"]], "2027-03-31"),
    ],
  ])("%s", (_what, variance) => {
    const { drift } = driftOf(aDriftInput({ overlays, variances: [variance] }));
    expect(drift.differences.map(({ verdict, variance: by }) => [verdict, by])).toEqual([["block", null]]);
    expect(blocking(drift)).toHaveLength(1);
  });
});

test("a variance accepts what it names until its last day", () => {
  const variances = [aVariance("DR-01", [JSOX, SOC2, SOX], "2026-11-01")];
  const { drift } = driftOf(aDriftInput({ overlays, variances }));
  expect(drift.differences.map(({ verdict, variance }) => [verdict, variance])).toEqual([
    ["accepted", "a-variance"],
  ]);
  expect(blocking(drift)).toEqual([]);
});

test("without a day no variance counts as expired, and the rule says so", () => {
  const variances = [aVariance("DR-01", [JSOX, SOC2], "2026-02-01")];
  const { drift } = driftOf(aDriftInput({ overlays, variances }, { today: null }));
  expect(drift.differences.map(({ verdict }) => verdict)).toEqual(["accepted"]);
  expect(printNotCompared(drift.rules[0]?.unknown ?? []).en).toBe(
    "No day is known, so no variance counts as expired.",
  );
});

test("documents that agree give no difference, and every rule is accounted for", () => {
  const { drift } = driftOf(aDriftInput());
  expect(drift.differences).toEqual([]);
  expect(drift.rules.map(({ rule }) => rule)).toEqual(
    Array.from({ length: 22 }, (_, index) => `DR-${String(index + 1).padStart(2, "0")}`),
  );
  const silent = drift.rules.filter(({ compared, unknown }) => compared === 0 && unknown.length === 0);
  expect(silent).toEqual([]);
  const idle = drift.rules.filter(
    ({ unknown }) => printNotCompared(unknown).en === "There was nothing to compare.",
  );
  expect(idle.map(({ rule }) => rule)).toEqual(["DR-06", "DR-16", "DR-17"]);
});

test("the catalogue speaks both languages and never of one regime", () => {
  for (const { compares, effect } of rules)
    for (const text of [compares, effect]) {
      expect(text.en).toMatch(/^[A-Z].*\.$/);
      expect(text.ja).toMatch(/。$/);
      expect(text.en).not.toMatch(/SOX|SOC/);
    }
});

describe("the document", () => {
  const report = driftOf(aDriftInput({ overlays }));

  test("is read back as it was written", () => {
    expect(report.file).toBe("evidence/acme/drift.md");
    const reading = readDocument(Drift, report.file, report.text);
    expect(reading.ok && reading.data).toEqual(report.drift);
  });

  test("says in one sentence of each language what differs, and shows both places", () => {
    expect(report.drift.differences.slice(0, 1).map(printDifference)).toEqual([
      {
        en: "SOC 2 and SOX say quarterly, and J-SOX says semi-annually for the frequency of ROT-01.",
        ja: "ROT-01の実施頻度について、SOC 2及びSOXは「四半期ごと」、J-SOXは「半期ごと」としている。",
      },
    ]);
    expect(report.text).toContain("1 difference was found, of which 1 must be resolved or approved.");
    expect(report.text).toContain(
      "| First | `controls/regimes/soc2/ROT-01.en.md` | `frequency` | `quarterly` | every 3 months |",
    );
    expect(report.text).toContain(
      "| Second | `controls/regimes/jsox/ROT-01.ja.md` | `frequency` | `semi-annual` | every 6 months |",
    );
  });

  test.each(HOSTILE)("holds hostile text as data: %j", (payload) => {
    const hostile = driftOf(aDriftInput({ overlays: [anOverlay("sox", { when: `Annually. ${payload}` })] }));
    expect(hostile.drift.differences).toHaveLength(1);
    const reading = readDocument(Drift, hostile.file, hostile.text);
    expect(reading.ok && reading.data).toEqual(hostile.drift);
  });

  test("puts what blocks before what warns", () => {
    const { text } = driftOf(
      aDriftInput(
        { overlays: [anOverlay("sox", { reviewed_on: "2026-01-01", key: false }), anOverlay("soc2")] },
        { today: "2027-06-01" },
      ),
    );
    expect(text.indexOf("## To be resolved or approved")).toBeGreaterThan(0);
    expect(text.indexOf("## To be looked at")).toBeGreaterThan(text.indexOf("## To be resolved or approved"));
  });
});
