import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview, aRevoke } from "./examples/a-ledger.ts";
import { lookedBack } from "./looked-back.ts";

test.each([
  [
    "missed",
    "it was used wrongly",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aRevoke(1, null, { look_back: { by: "sara", evidence: "The log.", used: true } })],
        }),
      ],
    },
  ],
  [
    "not-performed",
    "nobody looked",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null, { look_back: null })] })] },
  ],
  [
    "not-performed",
    "nobody looked at one of two",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aRevoke(1, null), aRevoke(2, null, { decision: "modify", look_back: null })],
        }),
      ],
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "nobody could tell",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aRevoke(1, null, { look_back: { by: "sara", evidence: "The log.", used: null } })],
        }),
      ],
    },
  ],
  ["met", "it was not used", { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }],
  ["not-applicable", "everything was kept", { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })] }],
])("is %s where %s", (value, _where, over) => {
  expect(lookedBack.assess(aContext(over)).value).toBe(value);
});
