import { expect, test } from "vitest";
import type { Gap } from "../../model/unit.ts";
import { limitation } from "./limitations.ts";

const gap = (changes: Partial<Gap>): Gap => ({
  unit: "payroll",
  scope: { of: "repository", repository: 1 },
  state: "denied",
  reason: "GitHub refused the question (403).",
  cure: "Grant the App «secrets: read».",
  ...changes,
});

test.each([
  [
    gap({}),
    "Unable to conclude for Actions secrets of repository payroll: scope limitation. GitHub refused the question (403). Grant the App «secrets: read».",
  ],
  [
    gap({ unit: "acme", scope: { of: "organization" }, reason: "Not attempted", cure: null }),
    "Unable to conclude for Actions secrets of organisation acme: scope limitation. Not attempted.",
  ],
  [
    gap({ unit: "secret NPM", scope: { of: "secret", secret: "NPM" }, cure: null }),
    "Unable to conclude for Actions secrets of secret NPM: scope limitation. GitHub refused the question (403).",
  ],
])("a gap in words", (one, words) => {
  expect(limitation(one, "Actions secrets")).toBe(words);
});
