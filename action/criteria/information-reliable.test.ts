import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aReview } from "./examples/a-ledger.ts";
import { weekly } from "./examples/a-scan.ts";
import { informationReliable } from "./information-reliable.ts";

const within = (scans: ReturnType<typeof weekly>) => ({ ledger: aLedger({ scans }) });

test.each([
  [
    "missed",
    "a scan record does not follow the one before",
    within(weekly("2026-06-24", "2026-11-04", { "2026-08-26": { over: { previous: null } } })),
  ],
  [
    "missed",
    "evidence stands changed by hand",
    within(
      weekly("2026-06-24", "2026-11-04", {
        "2026-09-30": {
          over: {
            tampering: [
              {
                file: "evidence/acme/x.md",
                what: "edited",
                restored: false,
                commit: null,
                author: null,
                pull_request: null,
              },
            ],
          },
        },
      }),
    ),
  ],
  [
    "missed",
    "the population was too old when it was decided on",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: { ...aReview("acme-us", "sox").data.population, frozen: "2026-08-10T02:00:00Z" },
        }),
      ],
    },
  ],
  ["not-performed", "no scan ran", { scans: [] }],
  [
    "unknown",
    "a scan ran from source",
    within(
      weekly("2026-06-24", "2026-11-04", {
        "2026-09-30": { over: { scanner: { version: "1", bundle: null } } },
      }),
    ),
  ],
  [
    "met",
    "what was changed by hand was put back",
    within(
      weekly("2026-06-24", "2026-11-04", {
        "2026-09-30": {
          over: {
            tampering: [
              {
                file: "evidence/acme/x.md",
                what: "edited",
                restored: true,
                commit: null,
                author: null,
                pull_request: null,
              },
            ],
          },
        },
      }),
    ),
  ],
  ["met", "all is in order", {}],
])("is %s where %s", (value, _where, over) => {
  expect(informationReliable.assess(aContext(over)).value).toBe(value);
});
