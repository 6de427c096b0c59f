import { expect, test } from "vitest";
import { answer, type Part, worst } from "./answers.ts";

const part: Part = {
  value: "unknown",
  reason: { reason: "not-read", with: {} },
  brief: (others) => [{ reason: "not-read-in-brief", with: { others } }],
};
const met: Part = { value: "met", reason: { reason: "fine", with: {} } };

test.each([
  ["the only answer", answer(part, []), 0],
  ["what is said where there is nothing to look at", worst([], part), 0],
  ["the only part that says so", worst([met, part, met], met), 0],
  ["one of three parts that say so", worst([part, part, met, part], met), 2],
])("%s tells in brief how many others say the same", (_what, { value, brief }, others) => {
  expect(value).toBe("unknown");
  expect(brief).toEqual([{ reason: "not-read-in-brief", with: { others } }]);
});

test("an answer without a brief form has none", () => {
  expect(answer(met, []).brief).toEqual([]);
  expect(worst([met], part).brief).toEqual([]);
});

test("the documents of an answer are listed once each, sorted", () => {
  expect(answer(met, ["b.md", "a.md", "b.md"]).evidence).toEqual(["a.md", "b.md"]);
});
