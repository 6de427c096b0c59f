import { expect, test } from "vitest";
import { named, words } from "./words.ts";

test("a name that content invented is shown as it is", () => {
  expect(named(words("en").names.role, "toString")).toBe("toString");
});
