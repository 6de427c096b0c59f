import { expect, test } from "vitest";
import { checks } from "../../action/checks/index.ts";
import { named, words } from "./words.ts";

test.each(["en", "ja"] as const)("every check has a name in %s", (locale) => {
  const { check } = words(locale).names;
  expect(checks.map(({ id }) => id).filter((id) => named(check, id) === id)).toEqual([]);
});

test("a name that content invented is shown as it is", () => {
  expect(named(words("en").names.role, "toString")).toBe("toString");
});
