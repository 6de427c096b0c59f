import { expect, test } from "vitest";
import { isOfItsText } from "./certified-text.ts";
import { digestOfText } from "./digest.ts";

const text = ["Controls operated as described.", "Deficiencies: none."];
const digest = digestOfText(text);
const certification = {
  text,
  digest,
  sentence: `I certify acme-us sox 2026-Q3 ${digest}.`,
  entity: "acme-us",
  regime: "sox",
  period: "2026-Q3",
};

test("a certification is of its own text where digest and sentence name it", () => {
  expect(isOfItsText(certification)).toBe(true);
});

test.each([
  ["another paragraph", { text: [text[0] ?? "", "Deficiencies: DEF-26."] }],
  ["another digest", { digest: digestOfText(["x"]) }],
  ["another period", { period: "2026-Q2" }],
  ["another entity", { entity: "acme-jp" }],
  ["another regime", { regime: "jsox" }],
])("with %s it is not", (_, changed) => {
  expect(isOfItsText({ ...certification, ...changed })).toBe(false);
});
