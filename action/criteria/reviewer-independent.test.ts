import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aLine, anIdentity, anOrganization, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { reviewerIndependent } from "./reviewer-independent.ts";

test.each([
  [
    "missed",
    "the reviewer made the key",
    {
      ledger: aLedger({
        identities: [
          anIdentity(1, {
            lifecycle: [{ event: "create", at: "2026-01-01T00:00:00Z", by: "Omar", source: "github" }],
          }),
          anIdentity(2),
        ],
      }),
    },
  ],
  [
    "missed",
    "the reviewer owns the key",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "hana", by_id: null })] })] },
  ],
  [
    "missed",
    "the reviewer is on no roster",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "stranger", by_id: 5 })] })] },
  ],
  [
    "missed",
    "the login is known and the person another",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "omar", by_id: 5 })] })] },
  ],
  [
    "missed",
    "an owner of the organisation reviewed and approved",
    { ledger: aLedger({ organization: anOrganization(["omar", "maria"]) }) },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  ["unknown", "the ledger does not hold the key", { ledger: aLedger({ identities: [anIdentity(1)] }) }],
  ["unknown", "the owners were not read", { ledger: aLedger({ organization: anOrganization(null) }) }],
  [
    "met",
    "an owner reviewed and somebody else approved",
    { ledger: aLedger({ organization: anOrganization(["omar"]) }) },
  ],
  ["met", "nobody decided on their own", {}],
  [
    "met",
    "the reviewer had approved the key before and did not make it",
    {
      ledger: aLedger({
        identities: [
          anIdentity(1, {
            lifecycle: [{ event: "approve", at: "2026-01-01T00:00:00Z", by: "omar", source: "scan" }],
          }),
          anIdentity(2),
        ],
      }),
    },
  ],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(reviewerIndependent.assess(aContext(over)).value).toBe(value);
});
