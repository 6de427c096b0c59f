import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext } from "./examples/a-context.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { twoFactorIsRequired as check } from "./two-factor-is-required.ts";

test.each([
  [
    null,
    "unknown",
    "Without the organisation permission Administration: read, GitHub does not show the setting.",
  ],
  [false, "fail", "The organisation does not require two-factor authentication."],
  [true, "pass", "The organisation requires two-factor authentication."],
] as const)("a setting of %s: %s", (two_factor_required, outcome, sentence) => {
  expect(inWords(check, check.assess(anOrganization({ two_factor_required }), aContext()))).toEqual({
    outcome,
    sentence,
  });
});
