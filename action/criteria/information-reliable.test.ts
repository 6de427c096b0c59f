import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLedger, aLine, aReview } from "./examples/a-ledger.ts";
import { weekly } from "./examples/a-scan.ts";
import { informationReliable } from "./information-reliable.ts";

const within = (scans: ReturnType<typeof weekly>) => ({ ledger: aLedger({ scans }) });

const frozenOn = (day: string) => ({
  ...aReview("acme-us", "sox").data.population,
  frozen: `${day}T02:00:00Z`,
});

const later = {
  reason: "permissions-grown",
  with: {},
  commit: "a".repeat(40),
  noticed: "2026-10-16T02:00:00Z",
  due: "2026-10-23",
  replaces: true,
};

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
          population: frozenOn("2026-08-10"),
        }),
      ],
    },
  ],
  [
    "met",
    "a line that came up later was decided on later",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: frozenOn("2026-08-31"),
          lines: [aLine(1), { ...aLine(2, { at: "2026-10-20T02:00:00Z" }), off_cycle: later }],
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
        "2026-09-30": { over: { scanner: { version: "1", bundle: null, commit: null, action: null } } },
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
