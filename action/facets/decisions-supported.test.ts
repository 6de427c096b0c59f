import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aLine, aReview } from "./examples/a-ledger.ts";
import { decisionsSupported } from "./decisions-supported.ts";

const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
const hasty = twenty.map((id) => aLine(id, { at: "2026-09-10T02:00:00Z" }));
const copied = twenty.map((id) => aLine(id, { at: `2026-09-10T02:${10 + id}:00Z`, rationale: "Needed." }));
const asked = (explained: boolean) => ({ by: "sara", at: "2026-10-01T02:00:00Z", explained });

test.each([
  [
    "missed",
    "the reviewer could not explain",
    { reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(false) })] },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "unknown",
    "many lines were decided at once and nobody asked",
    { reviews: [aReview("acme-us", "sox", { lines: hasty })] },
  ],
  [
    "unknown",
    "most reasons are copied and nobody asked",
    { reviews: [aReview("acme-us", "sox", { lines: copied })] },
  ],
  [
    "met",
    "the reviewer explained",
    { reviews: [aReview("acme-us", "sox", { lines: hasty, interview: asked(true) })] },
  ],
  ["met", "nothing looks hasty", {}],
])("is %s where %s", (value, _where, over) => {
  expect(decisionsSupported.assess(aContext(over)).value).toBe(value);
});
