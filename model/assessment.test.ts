import { expect, test } from "vitest";
import { isOpen, OUTCOMES } from "./assessment.ts";

test("only what failed and what could not be seen is open; what a document states is neither open nor a pass", () => {
  expect(OUTCOMES.map((outcome) => [outcome, isOpen({ outcome })])).toEqual([
    ["pass", false],
    ["stated", false],
    ["fail", true],
    ["unknown", true],
    ["not-applicable", false],
    ["excepted", false],
  ]);
});
