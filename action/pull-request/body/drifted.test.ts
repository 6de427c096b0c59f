import { expect, test } from "vitest";
import type { DriftDifference } from "../../../model/drift.ts";
import { resultOfDrift } from "../publishing/drift-check-run.ts";
import { driftLines, driftSentence, openDifferences } from "./drifted.ts";
import { phrase } from "../../../model/reasons/drift/phrases.ts";

const written = (text: string) => phrase("written", { text });

const difference = (verdict: DriftDifference["verdict"], rule = "DR-01"): DriftDifference => ({
  rule,
  control: "REV-01",
  left: { file: "a.md", field: "frequency", value: "quarterly", normalised: "P3M" },
  right: { file: "b.md", field: "frequency", value: "半期", normalised: "P6M" },
  verdict,
  variance: verdict === "accepted" ? "half" : null,
  reason: "positions-differ",
  with: {
    left: { speakers: [written("SOX")], says: phrase("frequency", { frequency: "quarterly" }) },
    right: { speaker: written("J-SOX"), says: phrase("frequency", { frequency: "semi-annual" }) },
    of: phrase("the-frequency", {}),
    control: "REV-01",
  },
});
const drift = (...verdicts: DriftDifference["verdict"][]) => ({
  differences: verdicts.map((verdict) => difference(verdict)),
  rules: [{ rule: "DR-01", compared: 4, differences: verdicts.length, unknown: [] }],
});

test("where nothing was compared, nothing is said to agree", () => {
  const rules = [{ rule: "DR-01", compared: 0, differences: 0, unknown: [] }];
  expect(driftSentence({ differences: [], rules }, "en")).toMatch(/^Nothing was compared/);
});

test("what blocks comes first, and what is accepted is only counted", () => {
  const all = drift("warn", "accepted", "deficient-operation", "block");
  expect(openDifferences(all).map(({ verdict }) => verdict)).toEqual([
    "block",
    "deficient-operation",
    "warn",
  ]);
  expect(driftSentence(all, "en")).toBe(
    "4 differences between documents: 1 to be resolved or approved, 1 in what was performed, 1 to be looked at, 1 accepted by a variance.",
  );
  expect(driftSentence(drift(), "en")).toBe("No document differs from another where they must agree.");
});

test("a line names the rule, both files, both fields and both values", () => {
  expect(driftLines(drift("block"), "en").lines).toEqual([
    "- DR-01 must be resolved or approved: SOX says quarterly, and J-SOX says semi-annually for the frequency of REV-01. `a.md` `frequency`: `quarterly`; `b.md` `frequency`: `半期`.",
  ]);
});

test.each([
  [[], "success"],
  [["accepted"], "success"],
  [["warn", "deficient-operation"], "neutral"],
  [["warn", "block"], "failure"],
] as const)("a check run over %j is a %s", (verdicts, conclusion) => {
  expect(resultOfDrift(drift(...verdicts))).toBe(conclusion);
});
