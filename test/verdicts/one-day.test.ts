import { expect, test } from "vitest";
import { aRegime } from "../../action/criteria/examples/a-context.ts";
import {
  aConflict,
  aFail,
  aLine,
  anIdentity,
  aRevoke,
  aReview,
  aSignOff,
} from "../../action/criteria/examples/a-ledger.ts";
import { aScan, weekly } from "../../action/criteria/examples/a-scan.ts";
import { theParent } from "../../action/criteria/examples/a-world.ts";
import { CriterionId } from "../../model/verdict.ts";
import { dayIn } from "../../model/time-zone.ts";
import { type Case, concludeCase } from "./a-case.ts";

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g;
const DAY = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;
const ZONE = "America/Los_Angeles";

/** Days of the calendar, and the day since when a finding stands: a fact has the day that its own document has. */
const PLANNED = ["2026-07-01", "2026-09-30", "2026-10-14", "2026-07-15"];

const both = (text: string) => ({ en: text, ja: text });
/** A regime that asks everything there is. */
const asking = (timing: "as-of" | "throughout") =>
  aRegime({
    timing,
    demands: CriterionId.options.map((criterion) => ({
      criterion,
      controls: [],
      when: "always" as const,
      miss: "operation" as const,
      unknown_at_year_end: null,
      unknown_at_period_end: null,
      words: both("missed"),
    })),
  });

const gap = {
  unit: "repositories",
  scope: { of: "organization" as const },
  state: "denied" as const,
  reason: { reason: "not-read", with: {} },
  remedy: null,
};
const CHECK = "credential-is-rotated";
const rules = [{ rule: both("It is rotated."), checks: [CHECK], criteria: [], open: null }];

const CASES: readonly (readonly [string, Omit<Case, "regimes">])[] = [
  ["nothing is wrong", {}],
  ["the period is not over", { ledger: { scans: weekly("2026-06-24", "2026-08-26") } }],
  ["the last scan was of the period's last evening", { ledger: { scans: [aScan("2026-10-01", null)] } }],
  [
    "a source was not read",
    {
      ledger: {
        scans: weekly("2026-06-24", "2026-11-04", {
          "2026-09-29": { gaps: [{ source: "repositories", gap }] },
        }),
      },
    },
  ],
  [
    "records of scans were taken out",
    { ledger: { scans: weekly("2026-06-24", "2026-11-04").filter((_, index) => index !== 4) } },
  ],
  [
    "nobody could look any more at what failed",
    {
      rules,
      ledger: {
        identities: [anIdentity(1, { assessments: [aFail(CHECK, "2026-08-20", { outcome: "unknown" })] })],
        scans: weekly("2026-06-24", "2026-11-04", {
          "2026-07-15": { opened: [{ file: anIdentity(1).file, check: CHECK, outcome: "fail" }] },
        }),
      },
    },
  ],
  [
    "a review was decided late, and what it took away was used",
    {
      review: {
        time_zone: ZONE,
        completed: "2026-09-19T02:00:00Z",
        lines: [
          aLine(1, { at: "2026-09-18T02:00:00Z" }),
          aRevoke(2, "2026-10-20", {
            look_back: null,
            remediation: {
              due: "2026-09-24",
              done: "2026-10-21T02:00:00Z",
              scan: null,
              used: "2026-10-08T02:00:00Z",
            },
          }),
        ],
        conflicts: [aConflict(1, { disposition: null })],
      },
    },
  ],
  [
    "people tested who are on no roster",
    {
      review: {
        time_zone: ZONE,
        duties: { by: "nobody", at: "2026-09-13T02:00:00Z", evidence: "Matrix." },
        evaluation: {
          by: "nobody",
          at: "2026-09-20T02:00:00Z",
          sample: 25,
          deviations: 0,
          extended_to: null,
          method: "Seed 7.",
        },
      },
    },
  ],
];

test.each(
  CASES.flatMap(([what, one]) =>
    (["as-of", "throughout"] as const).map((timing) => [timing, what, one] as const),
  ),
)("%s: a conclusion has one day for one instant where %s", (timing, _what, one) => {
  const review: Case["review"] = one.review ?? { time_zone: ZONE };
  const entity = theParent({ time_zone: ZONE });
  const concluded = concludeCase({
    ...one,
    review,
    signOff: { time_zone: ZONE },
    regimes: [asking(timing)],
    governance: { entities: [entity] },
  });
  const of = (data: unknown, pattern: RegExp) =>
    [...JSON.stringify(data).matchAll(pattern)].map(([found]) => found);
  const read = [
    one.ledger ?? {},
    weekly("2026-06-24", "2026-11-04"),
    aReview("acme-us", "sox", review).data,
    aSignOff("acme-us", "sox"),
  ];
  const instants = of(read, INSTANT);
  const stated = new Set([
    ...instants.map((instant) => dayIn(ZONE, instant)),
    ...of([one, entity], DAY),
    ...PLANNED,
  ]);
  const others = new Set(instants.map((instant) => instant.slice(0, 10)).filter((day) => !stated.has(day)));
  const texts = [...concluded.files.values()];
  expect(texts.length).toBeGreaterThan(0);
  const printed = texts.flatMap((text) => [...text.matchAll(DAY)].map(([found]) => found));
  expect(printed.length).toBeGreaterThan(10);
  expect(printed.filter((day) => others.has(day))).toEqual([]);
});

test("what happened in a review has the days of the review's own zone, also where the entity moved since", () => {
  const at = "2026-09-14T02:00:00Z";
  const concluded = concludeCase({
    regimes: [asking("throughout")],
    review: {
      time_zone: "UTC",
      completed: at,
      duties: { by: "nobody", at, evidence: "Matrix." },
      evaluation: { by: "nobody", at, sample: 25, deviations: 0, extended_to: null, method: "Seed 7." },
      interview: { by: "sara", at, explained: true },
    },
    governance: { entities: [theParent({ time_zone: ZONE })] },
    signOff: { time_zone: ZONE, submitted: "2026-09-15T12:00:00Z" },
  });
  const days = [...concluded.files.values()].flatMap((text) => [...text.matchAll(DAY)].map(([day]) => day));
  expect(days).toContain("2026-09-14");
  expect(days).not.toContain("2026-09-13");
});
