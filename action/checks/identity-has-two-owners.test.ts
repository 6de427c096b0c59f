import { expect, test } from "vitest";
import { aContext, ownedBy } from "./examples/a-context.ts";
import { aKey } from "./examples/a-snapshot.ts";
import { identityHasTwoOwners as check } from "./identity-has-two-owners.ts";

test.each([
  ["nobody", null, "No ownership statement names it."],
  [
    "a statement without anybody",
    ownedBy({ business_owner: null, technical_steward: null }),
    "«controls/identities/keys.md» names neither owner nor steward.",
  ],
  [
    "a statement without a business owner",
    ownedBy({ business_owner: null }),
    "«controls/identities/keys.md» names no business owner.",
  ],
  [
    "a statement without a steward",
    ownedBy({ technical_steward: null }),
    "«controls/identities/keys.md» names no technical steward.",
  ],
  [
    "one person in both roles, whatever the case",
    ownedBy({ business_owner: "Dana" }),
    "«controls/identities/keys.md» names «Dana» as both owner and steward.",
  ],
  [
    "a bot",
    ownedBy({ technical_steward: "renovate[bot]" }),
    "«controls/identities/keys.md» names a bot, and only a person can answer for it.",
  ],
])("fails for %s", (_who, ownership, because) => {
  expect(check.assess(aKey(), aContext({ ownership }))).toEqual({ outcome: "fail", because });
});

test("fails when two statements claim it with equal weight, and names both", () => {
  const contested = ["controls/identities/a.md", "controls/identities/b.md"];
  expect(check.assess(aKey(), aContext({ contested }))).toEqual({
    outcome: "fail",
    because:
      "The statements «controls/identities/a.md» and «controls/identities/b.md» claim it with equal weight, so neither names its owners.",
  });
});

test("passes for two people", () => {
  expect(check.assess(aKey(), aContext({ ownership: ownedBy() }))).toEqual({
    outcome: "pass",
    because: "«hana» answers for its business use and «dana» for its upkeep.",
  });
});
