import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import { type LastUse, useToRecord } from "./last-used.ts";

const answer = (
  outcome: Assessment["outcome"] = "pass",
  data: Assessment["with"] = { limit: "dormant.days", tier: "default", days: 90 },
): Assessment[] => [
  {
    check: "credential-is-in-use",
    controls: ["REV-03"],
    outcome,
    since: "2026-01-01",
    reason: "used-lately",
    with: data,
  },
];
const RECORDED = "2026-01-01T02:00:00Z";
const record = (over: Partial<LastUse>) =>
  useToRecord({
    recorded: RECORDED,
    found: "2026-01-02T02:00:00Z",
    today: "2026-01-03",
    stale: 30,
    before: answer(),
    now: answer(),
    ...over,
  });

test.each<[string, Partial<LastUse>, string | null]>([
  ["a newer use is not recorded while the recorded one is fresh", {}, RECORDED],
  ["on the 29th day it still is fresh", { found: "2026-01-30T02:00:00Z", today: "2026-01-30" }, RECORDED],
  [
    "on the 30th day the newer one is recorded",
    { found: "2026-01-20T02:00:00Z", today: "2026-01-31" },
    "2026-01-20T02:00:00Z",
  ],
  [
    "a shorter limit on unused credentials makes it stale earlier",
    { today: "2026-01-15", stale: 14 },
    "2026-01-02T02:00:00Z",
  ],
  ["a use on which an outcome may rest is recorded", { before: answer("fail") }, "2026-01-02T02:00:00Z"],
  [
    "a use that a reason names is recorded",
    { now: answer("fail", { used: "2026-01-02" }), before: answer("fail") },
    "2026-01-02T02:00:00Z",
  ],
  ["no use any more is recorded", { found: null }, null],
  ["an older use is recorded", { found: "2025-12-31T00:00:00Z" }, "2025-12-31T00:00:00Z"],
  ["the first use is recorded at once", { recorded: null }, "2026-01-02T02:00:00Z"],
])("%s", (_, over, expected) => {
  expect(record(over)).toBe(expected);
});
