import { expect, test } from "vitest";
import { titleOf } from "./title.ts";

test.each([
  [{ failed: 3, unknown: 0, facts: 9 }, "Evidence for acme: 3 findings need a decision"],
  [{ failed: 1, unknown: 0, facts: 9 }, "Evidence for acme: 1 finding needs a decision"],
  [
    { failed: 3, unknown: 2, facts: 9 },
    "Evidence for acme: 3 findings need a decision, 2 could not be evaluated",
  ],
  [{ failed: 0, unknown: 1, facts: 9 }, "Evidence for acme: 1 finding could not be evaluated"],
  [{ failed: 0, unknown: 0, facts: 1 }, "Evidence for acme: 1 file changed, no new finding"],
  [{ failed: 0, unknown: 0, facts: 0 }, "Evidence for acme: scan records, nothing changed"],
  [{ failed: 0, unknown: 0, facts: 0, tampered: true }, "Evidence for acme: evidence was changed by hand"],
  [
    { failed: 3, unknown: 0, facts: 9, conclusions: 1, rules: "1 authority changed", tampered: true },
    "Evidence for acme: evidence was changed by hand, 1 authority changed, 1 conclusion, 3 findings need a decision",
  ],
])("%o", (counts, title) => {
  expect(titleOf("acme", counts, "en")).toBe(title);
});
