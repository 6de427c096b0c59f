import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { evaluatorIndependent } from "./evaluator-independent.ts";

const done = {
  by: "sara",
  at: "2026-09-20T02:00:00Z",
  sample: 25,
  deviations: 0,
  extended_to: null,
  method: "Seed.",
};

test.each([
  [
    "missed",
    "the evaluator decided, too",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, by: "omar" } })] },
  ],
  [
    "missed",
    "the evaluator approved, too",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, by: "Maria" } })] },
  ],
  [
    "missed",
    "the evaluator is on no roster",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, by: "stranger" } })] },
  ],
  [
    "missed",
    "the evaluator was not yet on a roster",
    { reviews: [aReview("acme-us", "sox", { evaluation: { ...done, at: "2019-12-31T02:00:00Z" } })] },
  ],
  ["not-performed", "nobody evaluated", { reviews: [aReview("acme-us", "sox", { evaluation: null })] }],
  ["not-performed", "no review is recorded", { reviews: [] }],
  ["met", "the evaluator took no part", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(evaluatorIndependent.assess(aContext(over)).value).toBe(value);
});
