import { expect, test } from "vitest";
import { workflowOwners } from "./code-owners-text.ts";

test.each([
  ["nothing", "", 0],
  ["a rule for everything", "* @acme/all @dana\n", 2],
  ["a rule for everything, and a later one that takes the owners away", "* @acme/all\n/.github/\n", 0],
  ["the folder", "/.github/workflows/ @acme/platform\n", 1],
  ["the folder above it", ".github/ @acme/platform\n", 1],
  ["the folder by its name alone", "workflows/ @acme/platform\n", 1],
  ["what is in the folder", ".github/workflows/* @acme/platform\n", 1],
  ["what is in the folder above, and not deeper", ".github/* @acme/platform\n", 0],
  ["everything below", "/.github/** @acme/platform\n", 1],
  ["any folder of the name", "**/workflows @acme/platform\n", 1],
  ["files of one ending, and not of the other", "*.yml @acme/platform\n", 0],
  ["files of both endings", "*.yml @a\n*.y?ml @a @b\n", 1],
  ["another folder", "/docs/ @acme/writers\n", 0],
  ["a comment", "# * @acme/all\n* # @acme/all\n", 0],
  ["negation, which GitHub does not know", "!/docs @acme/all\n", 0],
  ["a range, which GitHub does not know", "/.githu[b] @acme/all\n", 0],
  ["line ends of Windows", "* @dana\r\n", 1],
])("%s", (_, text, owners) => {
  expect(workflowOwners(text)).toBe(owners);
});

test("a pattern that is too long to match makes it unknown", () => {
  expect(workflowOwners(`${"*a".repeat(300)} @dana\n`)).toBeNull();
});

test("no pattern takes long", () => {
  expect(workflowOwners(`${"*a*".repeat(160)} @dana\n${"**/a/".repeat(90)} @dana\n`)).toBe(0);
});
