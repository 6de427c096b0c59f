import { expect, test } from "vitest";
import { OUTCOMES } from "../../model/assessment.ts";
import { valueName } from "./value-name.ts";
import { words } from "./words.ts";

const FIELD = "assessments[credential-expires].outcome";

test.each([
  ["an outcome that no version of ours knows", FIELD, "doubtful", "doubtful", "doubtful"],
  ["another field of an assessment", "assessments[credential-expires].since", "pass", "pass", "pass"],
  ["a fact of that name", "facts.outcome", "pass", "pass", "pass"],
  ["a state", "state", "retired", "retired", "廃止済"],
  ["a state that is none", "state", "sold", "sold", "sold"],
  ["an outcome", FIELD, "not-applicable", "Not applicable", "対象外"],
])("%s", (_what, field, value, en, ja) => {
  expect([valueName(field, value, words("en")), valueName(field, value, words("ja"))]).toEqual([en, ja]);
});

test("no outcome is printed as records write it", () => {
  for (const w of [words("en"), words("ja")])
    expect(OUTCOMES.filter((outcome) => valueName(FIELD, outcome, w) === outcome)).toEqual([]);
});
