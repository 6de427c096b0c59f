import { expect, test } from "vitest";
import { titleOf } from "./title.ts";

test.each([
  [{ opened: 3, facts: 9 }, "Evidence for acme: 3 findings need a decision"],
  [{ opened: 1, facts: 9 }, "Evidence for acme: 1 finding needs a decision"],
  [{ opened: 0, facts: 1 }, "Evidence for acme: 1 file changed, no new finding"],
  [{ opened: 0, facts: 0 }, "Evidence for acme: scan records, nothing changed"],
])("%o", (counts, title) => {
  expect(titleOf("acme", counts)).toBe(title);
});
