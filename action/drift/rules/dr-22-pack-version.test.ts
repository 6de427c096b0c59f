import { expect, test } from "vitest";
import { aDriftInput } from "../examples/a-drift-input.ts";
import { accountOf } from "../examples/found.ts";

test("that there are no packs to compare is said in both languages", () => {
  expect(accountOf("DR-22", aDriftInput())).toEqual({
    rule: "DR-22",
    compared: 0,
    differences: 0,
    unknown: { en: expect.stringContaining("No evidence packs"), ja: expect.stringContaining("証跡パック") },
  });
});
