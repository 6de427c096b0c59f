import { expect, test } from "vitest";
import type { Assessment } from "../../model/assessment.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey } from "../checks/examples/a-snapshot.ts";
import { type LastUse, usesAfter, useToRecord } from "./last-used.ts";

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

const ledgerWith = (uses: Record<string, string>) => ({
  ...aLedger(),
  lastUsed: {
    file: "evidence/acme/last-used.md",
    data: { record: "last-used" as const, schema: 2 as const, organization: "acme", uses },
    body: "",
  },
});
const { uid, lastUsed: found } = aKey({ last_used: RECORDED });
const after = (uses: Record<string, string>, observed = [aKey({ last_used: RECORDED })]) =>
  usesAfter({ ledger: ledgerWith(uses), observed, identities: [], today: "2026-01-03", stale: 30 });

test.each<[string, Record<string, string>, Record<string, string>]>([
  [
    "one that was never recorded is added, in its place",
    { "z:1": RECORDED },
    { [uid]: RECORDED, "z:1": RECORDED },
  ],
  [
    "one that was not looked for stays",
    { [uid]: RECORDED, "a:1": RECORDED },
    { "a:1": RECORDED, [uid]: RECORDED },
  ],
])("of all uses %s", (_, before, expected) => {
  expect(found).toBe(RECORDED);
  expect(Object.entries(after(before))).toEqual(expect.arrayContaining(Object.entries(expected)));
  expect(Object.keys(after(before))).toHaveLength(Object.keys(expected).length);
});

test("a use that GitHub tells no more is taken away", () => {
  expect(after({ [uid]: RECORDED, "z:1": RECORDED }, [aKey({ last_used: null })])).toEqual({
    "z:1": RECORDED,
  });
});

test("where none is new, the uses of the ledger are the uses", () => {
  const uses = { [uid]: RECORDED };
  expect(after(uses)).toBe(uses);
});
