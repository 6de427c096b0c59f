import { expect, test } from "vitest";
import { conclude } from "./check-run.ts";

const finding = (outcome: "fail" | "unknown") => ({ outcome });

test.each([
  ["nothing open, everything seen", [], "complete", "success"],
  ["nothing open, something unseen", [], "unable-to-conclude", "neutral"],
  ["something unknown", [finding("unknown")], "unable-to-conclude", "neutral"],
  ["something unknown, everything seen", [finding("unknown")], "complete", "neutral"],
  ["something failed", [finding("fail")], "complete", "action_required"],
  [
    "something failed, something unseen",
    [finding("unknown"), finding("fail")],
    "unable-to-conclude",
    "action_required",
  ],
] as const)("%s", (_, open, conclusion, expected) => {
  expect(conclude(open, { conclusion })).toBe(expected);
});
