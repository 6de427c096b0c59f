import { expect, test } from "vitest";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { aMachineUser } from "./examples/a-machine-user.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { outsideMachineAccountHasAVendor as check } from "./outside-machine-account-has-a-vendor.ts";

const outside = aMachineUser({ role: "outside" });

test.each([
  [null, "unknown", "No ownership statement shows which vendor holds the account."],
  [ownedBy(), "fail", "«controls/identities/keys.md» names no vendor that holds the account."],
  [
    ownedBy({ vendor: "rate-provider" }),
    "stated",
    "The vendor «rate-provider» is stated to hold the account.",
  ],
] as const)("an account from outside, case %#", (ownership, outcome, sentence) => {
  expect(inWords(check, check.assess(outside, aContext({ ownership })))).toEqual({ outcome, sentence });
});

test("statements that claim it with equal weight tell nothing", () => {
  const contested = ["controls/identities/a.md", "controls/identities/b.md"];
  expect(check.assess(outside, aContext({ contested })).outcome).toBe("unknown");
});

test("it is not asked of a member", () => {
  expect(check.exempt?.(outside, aGovernance())).toBeNull();
  expect(exemptionInWords(check, check.exempt?.(aMachineUser(), aGovernance()))).toBe(
    "The account is a member of the organisation.",
  );
});
