import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aConflict, aLedger, aReview, aSignOff } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { dutiesTested } from "./duties-tested.ts";

const tested = { by: "sara", at: "2026-09-12T02:00:00Z", evidence: "Matrix." };
const open = aConflict(1, { disposition: null, control: null, text: null, by: null, by_id: null, at: null });
const reviewed = (over: Parameters<typeof aReview>[2]) => ({
  ledger: aLedger({ reviews: [aReview("acme-us", "sox", over)] }),
});

test.each([
  ["missed", "a conflict has no disposition", reviewed({ conflicts: [aConflict(1), open] })],
  [
    "not-performed",
    "somebody signed that there is none, and no matrix was computed",
    reviewed({ conflicts: null }),
  ],
  ["missed", "whoever decided in the review tested it", reviewed({ duties: { ...tested, by: "omar" } })],
  [
    "missed",
    "whoever approved the review tested it",
    {
      ...reviewed({ duties: { ...tested, by: "maria" } }),
      signOffs: [aSignOff("acme-us", "sox")],
    },
  ],
  [
    "missed",
    "whoever tested it had decided on a line that another decided on since",
    reviewed({
      answered: [
        {
          source: { comment: 1 },
          by: "sara",
          by_id: 1110,
          at: "2026-09-09T02:00:00Z",
          applied: [{ uid: "github:deploy-key:1", decision: "keep" }],
          tested: [],
          refused: [],
          help: false,
        },
      ],
    }),
  ],
  ["missed", "whoever tested it is on no roster", reviewed({ duties: { ...tested, by: "nobody" } })],
  [
    "missed",
    "the owner disposed of a conflict",
    reviewed({ conflicts: [aConflict(1, { by: "hana", by_id: 1101 })] }),
  ],
  [
    "missed",
    "the steward disposed of a conflict",
    reviewed({ conflicts: [aConflict(1, { by: "dana", by_id: 1102 })] }),
  ],
  [
    "missed",
    "whoever decided on its line disposed of a conflict",
    reviewed({ conflicts: [aConflict(1, { by: "omar", by_id: 1106 })] }),
  ],
  [
    "not-performed",
    "there is no conflict, and nobody signed that",
    reviewed({ conflicts: [], duties: null }),
  ],
  ["met", "there is no conflict, and the tester signed the matrix", reviewed({ conflicts: [] })],
  [
    "not-performed",
    "nobody tested",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { duties: null })] }) },
  ],
  [
    "not-performed",
    "only another entity tested",
    { ledger: aLedger({ reviews: [aReview("acme-jp", "jsox")] }) },
  ],
  [
    "not-performed",
    "only another quarter was tested",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { period: "2026-Q2" })] }) },
  ],
  ["met", "every conflict has a disposition", { ledger: aLedger({ reviews: [aReview("acme-us", "sox")] }) }],
  ["not-applicable", "no review falls due", { overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) }],
])("is %s where %s", (value, _where, over) => {
  expect(dutiesTested.assess(aContext(over)).value).toBe(value);
});
