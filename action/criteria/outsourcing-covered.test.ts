import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { OwnershipStatement } from "../../model/ownership.ts";
import { Vendor } from "../../model/vendor.ts";
import { aLedger, anIdentity } from "./examples/a-ledger.ts";
import { aGovernance } from "./examples/a-world.ts";
import { outsourcingCovered } from "./outsourcing-covered.ts";

const holding = (last_assessed: string | null) =>
  aGovernance({
    statements: [
      {
        file: "controls/identities/ledger.md",
        body: "",
        data: OwnershipStatement.parse({
          selector: { kind: "deploy-key" },
          business_owner: "hana",
          technical_steward: "dana",
          purpose: "Posts.",
          why_non_human: "At night.",
          vendor: "mailer",
        }),
      },
    ],
    vendors: [
      {
        file: "controls/vendors/mailer.md",
        body: "",
        data: Vendor.parse({
          vendor: "mailer",
          name: "Mailer",
          owner: "hana",
          purpose: "Mails.",
          contract: null,
          contract_ends: null,
          last_assessed,
          assurance: null,
        }),
      },
    ],
  });

test.each([
  ["missed", "it was never assessed", { governance: holding(null) }],
  ["missed", "it was assessed more than a year ago", { governance: holding("2025-09-29") }],
  ["met", "it was assessed within a year", { governance: holding("2025-09-30") }],
  ["not-applicable", "no third party holds anything", {}],
  [
    "not-applicable",
    "what it holds is gone",
    { governance: holding(null), ledger: aLedger({ identities: [anIdentity(1, { state: "retired" })] }) },
  ],
  [
    "not-applicable",
    "it came to hold something after the period",
    {
      governance: holding(null),
      ledger: aLedger({
        identities: [
          anIdentity(1, {
            lifecycle: [{ event: "create", at: "2026-11-11T02:00:00Z", by: null, source: "github" }],
          }),
        ],
      }),
    },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(outsourcingCovered.assess(aContext(over)).value).toBe(value);
});
