import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { revalidated } from "./revalidated.ts";

test.each([
  [
    "missed",
    "it was decided after the window",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aLine(1, { revalidate: ["dormant"], at: "2026-10-15T02:00:00Z" })],
        }),
      ],
    },
  ],
  [
    "missed",
    "it was kept without a reason",
    {
      reviews: [
        aReview("acme-us", "sox", { lines: [aLine(1, { revalidate: ["shared"], rationale: null })] }),
      ],
    },
  ],
  [
    "missed",
    "it was not decided and the window is over",
    {
      reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { revalidate: ["shared"], decision: null })] })],
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "it was not decided and the window is open",
    {
      ...{
        reviews: [
          aReview("acme-us", "sox", { lines: [aLine(1, { revalidate: ["shared"], decision: null })] }),
        ],
      },
      known: "2026-10-14",
    },
  ],
  [
    "met",
    "it was justified on the last day of the window",
    {
      reviews: [
        aReview("acme-us", "sox", {
          lines: [aLine(1, { revalidate: ["break-glass"], at: "2026-10-14T02:00:00Z" })],
        }),
      ],
    },
  ],
  ["not-applicable", "nothing was dormant, shared or for emergencies", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(revalidated.assess(aContext(over)).value).toBe(value);
});

test.each([
  ["keep", "justified-again"],
  ["revoke", "decided-to-go"],
] as const)("a line that is to %s is said to be %s", (decision, reason) => {
  const line = aLine(1, { revalidate: ["dormant"], decision, at: "2026-09-11T02:00:00Z" });
  const { value, reasons } = revalidated.assess(
    aContext({ reviews: [aReview("acme-us", "sox", { lines: [line] })] }),
  );
  expect([value, reasons.map((one) => one.reason)]).toEqual(["met", [reason]]);
});
