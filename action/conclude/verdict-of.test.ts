import { expect, test } from "vitest";
import type { CriterionId, CriterionValue } from "../../model/verdict.ts";
import { verdictSentence } from "../../model/reasons/print-verdict.ts";
import { type AskedCriterion, verdictOf } from "./verdict-of.ts";

const both = (text: string) => ({ en: text, ja: text });
const asked = (
  criterion: CriterionId,
  value: CriterionValue,
  over: Partial<AskedCriterion> = {},
): AskedCriterion => ({
  criterion,
  value,
  reasons: [{ reason: "all", with: {} }],
  more: 0,
  brief: [
    { reason: `${criterion}-at-length`, with: {} },
    { reason: `${criterion}-in-brief`, with: {} },
  ],
  means: "operation",
  words: both("It failed."),
  evidence: [],
  ...over,
});
/** The sentence of a reason that no criterion has. */
const unknown = (reason: string) => `A reason that this version does not know: ${reason} {}.`;
const sentence = (...all: AskedCriterion[]) => verdictSentence({ ...verdictOf(all), criteria: all }, "en");

test.each([
  ["a refused source", asked("population-complete", "unknown", { means: "indeterminate" })],
  ["what was left after the close", asked("remediated-before-close", "missed")],
] as const)("%s says more than broken rules that mean the same, wherever it is demanded", (_what, more) => {
  const rules = asked("rules-kept", more.value, { means: more.means });
  expect(sentence(rules, more)).toBe(`It failed. ${unknown(`${more.criterion}-at-length`)}`);
});

test("what is known wrong says more than what nobody could see", () => {
  expect(sentence(asked("population-complete", "unknown"), asked("rules-kept", "missed"))).toBe(
    `It failed. ${unknown("rules-kept-at-length")}`,
  );
});

test("that no review is recorded is said before what follows from it", () => {
  const data = { period: "2026-Q3", control: "REV-01", entity: both("Acme") };
  const none = { brief: [], reasons: [{ reason: "no-review-recorded", with: data }] };
  const design = asked("duties-tested", "not-performed", { ...none, means: "design" });
  const cycle = asked("done-in-cycle", "not-performed", none);
  expect(sentence(design, cycle, asked("entity-in-scope", "met", { means: null }))).toBe(
    "No review under REV-01 is recorded for Acme in 2026-Q3. 2 of 3 criteria of the regime rest on one.",
  );
  expect(verdictOf([design, cycle]).verdict).toBe("deficient-design");
});

test("the shorter fact is taken where the longer makes the sentence too long", () => {
  const words = both(`${"Long words ".repeat(14)}end.`);
  const found = { findings: 2, unclosed: 0, subject: "key 1" };
  const days = { check: "credential-is-rotated", from: "2026-08-31", to: null };
  const brief = [
    { reason: "findings-with-example", with: { ...found, ...days } },
    { reason: "findings-counted", with: found },
  ];
  expect(sentence(asked("rules-kept", "missed", { words, brief }))).toBe(
    `${words.en} 2 findings count, among them «key 1».`,
  );
});
