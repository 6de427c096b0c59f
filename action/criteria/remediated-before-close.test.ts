import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import type { Day } from "../../model/instant.ts";
import type { CriterionValue } from "../../model/verdict.ts";
import { inWords } from "./examples/in-words.ts";
import { aLine, aRemoval, aReview, aRevoke } from "./examples/a-ledger.ts";
import { remediatedBeforeClose } from "./remediated-before-close.ts";

test.each([
  [
    "missed",
    "it was seen done a day after the close",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-10-08")] })] },
  ],
  [
    "missed",
    "nobody saw it done by then",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2026-10-08" },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "nobody saw it done and there is time",
    { ...{ reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, null)] })] }, known: "2026-10-07" },
  ],
  [
    "met",
    "it was seen done on the day",
    { reviews: [aReview("acme-us", "sox", { lines: [aRevoke(1, "2026-10-07")] })] },
  ],
  ["not-applicable", "everything was kept", { reviews: [aReview("acme-us", "sox", { lines: [aLine(1)] })] }],
])("is %s where %s", (value, _where, over) => {
  expect(remediatedBeforeClose.assess(aContext(over)).value).toBe(value);
});

test.each<[CriterionValue, string, Day | null, Day]>([
  ["missed", "a day late", "2026-10-08", "2027-02-01"],
  ["missed", "by nobody until the day was over", null, "2026-10-08"],
  ["unknown", "by nobody yet", null, "2026-10-07"],
  ["met", "on the day", "2026-10-07", "2027-02-01"],
])("is %s where a conflict to be removed was seen gone %s", (value, _when, done, known) => {
  const reviews = [aReview("acme-us", "sox", { lines: [aLine(1)], conflicts: [aRemoval(1, done)] })];
  const found = inWords(remediatedBeforeClose, aContext({ reviews, known }));
  expect(found.value).toBe(value);
  expect(found.said.en).toContain("«key 1» (conflict of duties)");
});

test("is missed where a review of before never said by when a conflict had to be removed", () => {
  const conflicts = [aRemoval(1, null, { remediation: null })];
  const reviews = [aReview("acme-us", "sox", { lines: [aLine(1)], conflicts })];
  expect(remediatedBeforeClose.assess(aContext({ reviews, known: "2027-02-01" })).value).toBe("missed");
});
