import { expect, test } from "vitest";
import type { CriterionId, CriterionValue } from "../../model/verdict.ts";
import { type Asked, sentenceOf, verdictOf } from "./verdict-of.ts";

const both = (text: string) => ({ en: text, ja: text });
const asked = (criterion: CriterionId, value: CriterionValue, over: Partial<Asked> = {}): Asked => ({
  criterion,
  value,
  because: both(`All of ${criterion}.`),
  brief: [both(`${criterion}, at length.`), both(`${criterion}.`)],
  means: "operation",
  words: both("It failed."),
  evidence: [],
  ...over,
});
const sentence = (...all: Asked[]) => sentenceOf(all, verdictOf(all)).en;

test.each([
  ["a refused source", asked("population-complete", "unknown", { means: "indeterminate" })],
  ["what was left after the close", asked("remediated-before-close", "missed")],
] as const)("%s says more than broken rules that mean the same, wherever it is demanded", (_what, more) => {
  const rules = asked("rules-kept", more.value, { means: more.means });
  expect(sentence(rules, more)).toBe(`It failed. ${more.criterion}, at length.`);
});

test("what is known wrong says more than what nobody could see", () => {
  expect(sentence(asked("population-complete", "unknown"), asked("rules-kept", "missed"))).toBe(
    "It failed. rules-kept, at length.",
  );
});

test("that no review is recorded is said before what follows from it", () => {
  const none = { brief: [both("No review is recorded.")] };
  const design = asked("duties-tested", "not-performed", { ...none, means: "design" });
  const cycle = asked("done-in-cycle", "not-performed", none);
  expect(sentence(design, cycle, asked("entity-in-scope", "met", { means: null }))).toBe(
    "No review is recorded. 2 of 3 demands of the regime rest on one.",
  );
  expect(verdictOf([design, cycle]).verdict).toBe("deficient-design");
});

test("the shorter fact is taken where the longer makes the sentence too long", () => {
  const words = both(`${"Long words ".repeat(18)}end.`);
  expect(sentence(asked("rules-kept", "missed", { words }))).toBe(`${words.en} rules-kept.`);
});
