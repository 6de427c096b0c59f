import { expect, test } from "vitest";
import { gravestFirst, nameField } from "./field-name.ts";

test.each([
  ["assessments", { of: "other" }],
  ["assessments[one].controls[2].x", { of: "other" }],
  ["facts.environments[1].id", { of: "other" }],
  ["lifecycle[4].by", { of: "other" }],
  ["facts.read_only", { of: "fact", fact: "read_only" }],
  ["assessments[one-two].outcome", { of: "assessment", check: "one-two", field: "outcome" }],
])("%s", (path, expected) => {
  expect(nameField(path)).toEqual(expected);
});

test("the state and the outcomes of a change stand before their reasons, all else as it was", () => {
  const paths = [
    "lifecycle[2].at",
    "assessments[a].reason",
    "assessments[a].outcome",
    "assessments[b].since",
    "facts.last_used",
    "assessments[b].outcome",
    "state",
    "title",
  ];
  expect(gravestFirst(paths.map((field) => ({ field }))).map(({ field }) => field)).toEqual([
    "state",
    "assessments[a].outcome",
    "assessments[b].outcome",
    "facts.last_used",
    "assessments[a].reason",
    "assessments[b].since",
    "lifecycle[2].at",
    "title",
  ]);
});
