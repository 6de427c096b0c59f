import fc from "fast-check";
import { expect, test } from "vitest";
import { matches } from "./pattern.ts";

test.each([
  ["ledger", "ledger-export", false],
  ["ledger-*", "ledger", false],
  ["*-export", "export", false],
  ["a*a", "a", false],
  ["a*b*a", "aba", true],
  ["ab*ba", "aba", false],
  ["a*b*c", "acb", false],
  ["", "a", false],
  ["a.c", "abc", false],
  ["[a-z]", "b", false],
  ["*", "", true],
  ["**", "anything", true],
  ["Ledger-*", "LEDGER-EXPORT", true],
  ["*ledger*", "general-ledger-api", true],
  ["", "", true],
])("the pattern %j on %j gives %j", (pattern, name, fits) => {
  expect(matches(pattern, name)).toBe(fits);
});

test("a pattern means what the same regular expression means", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
  const names = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 });
  fc.assert(
    fc.property(letters, names, (pattern, name) => {
      expect(matches(pattern, name)).toBe(new RegExp(`^${pattern.replaceAll("*", "[^]*")}$`).test(name));
    }),
    { seed: 20260115, numRuns: 2_000 },
  );
});

test("a pattern made to backtrack costs a look per star and letter, not a power of them", () => {
  // A backtracking matcher would not end within the life of the machine, let alone of the test.
  expect(matches(`${"*a".repeat(200)}*b`, "a".repeat(10_000))).toBe(false);
});
