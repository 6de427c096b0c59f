import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { inWords } from "./examples/in-words.ts";
import { aVariable } from "./examples/stored.ts";
import { variableHoldsNoCredential as check } from "./variable-holds-no-credential.ts";

test.each([
  ["shape", "github-token", "fail", "Its value has the form of a credential (rule «github-token»)."],
  [
    "name",
    "PASSWORD",
    "unknown",
    "Its name holds the word «PASSWORD»; whether its value opens anything can be told only by a person who knows it.",
  ],
] as const)("one that is recognised by its %s (%s): %s", (recognised_by, looks_like, outcome, sentence) => {
  const variable = aVariable("DB_PASSWORD", { recognised_by, looks_like });
  expect(inWords(check, check.assess(variable, aContext()))).toEqual({ outcome, sentence });
});
