import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { resolveParameters } from "../../model/parameters.ts";
import type { Day } from "../../model/instant.ts";
import type { ReviewLine } from "../../model/review.ts";
import type { CriterionValue } from "../../model/verdict.ts";
import { inWords } from "./examples/in-words.ts";
import { aLine, aRemoval, aReview, aRevoke } from "./examples/a-ledger.ts";
import { closedWithinSla } from "./closed-within-sla.ts";

test.each([
  [
    "missed",
    "it took 12 business days of 10",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-09-28")] })] },
  ],
  [
    "missed",
    "nobody saw it done and the time is over",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] },
  ],
  [
    "missed",
    "the overlay promises less for privileged credentials",
    {
      ...{
        reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-09-17", { privileged: true })] })],
      },
      limits: { ...resolveParameters({}), "rev.remediate_bd.privileged": { default: 5, strict: 3 } },
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "nobody saw it done and there is time",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2026-09-24" },
  ],
  [
    "unknown",
    "the day of the decision is not recorded",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-09-12", { at: null })] })] },
  ],
  [
    "met",
    "it took 10 business days of 10",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-09-24")] })] },
  ],
  [
    "met",
    "a privileged one kept what the group alone aims at less for",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-09-24", { privileged: true })] })] },
  ],
  [
    "met",
    "what serves no financial system has longer",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-09-28", { financial: false })] })] },
  ],
  ["not-applicable", "everything was kept", { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })] }],
])("is %s where %s", (value, _where, over) => {
  expect(closedWithinSla.assess(aContext(over)).value).toBe(value);
});

// Disposed of on 12 September, a Saturday, in a financial identity: ten business days, two of them holidays there.
test.each<[CriterionValue, string, Day | null, Partial<ReviewLine>]>([
  ["met", "in time", "2026-09-18", {}],
  ["missed", "late", "2026-10-08", {}],
  ["met", "in the time of what is neither privileged nor financial", "2026-10-08", { financial: false }],
  ["missed", "by nobody", null, {}],
])("is %s where a conflict was seen removed %s", (value, _when, done, over) => {
  const reviews = [aReview("acme-us", "sox", { lines: [aLine(1, over)], conflicts: [aRemoval(1, done)] })];
  const found = inWords(closedWithinSla, aContext({ reviews }));
  expect(found.value).toBe(value);
  expect(found.said.en).toMatch(/^«key 1» \(conflict of duties\) was decided on 2026-09-12/);
});
