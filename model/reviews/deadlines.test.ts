import { expect, test } from "vitest";
import { aRegime } from "../../action/criteria/examples/a-context.ts";
import { aGovernance, anOverlay, theParent } from "../../action/criteria/examples/a-world.ts";
import { aLine, aReview } from "../../action/criteria/examples/a-ledger.ts";
import type { Demand } from "../regime.ts";
import { remediationDue } from "./deadlines.ts";
import { isDecided } from "./decided.ts";

const demand = (criterion: Demand["criterion"], over: Partial<Demand> = {}): Demand => ({
  criterion,
  controls: [],
  when: "always",
  miss: "operation",
  unknown_at_year_end: null,
  unknown_at_period_end: null,
  words: { en: "Late.", ja: "遅延。" },
  ...over,
});
const governance = (...demands: Demand[]) =>
  aGovernance({
    regimes: [aRegime({ demands })],
    overlays: [anOverlay("sox", "REV-01")],
    entities: [theParent()],
  });
const CLOSE = demand("remediated-before-close");
const YEAR = demand("remediated-before-year-end");
const PROMISED = demand("closed-within-sla");
const review = aReview("acme-us", "sox").data;

test.each([
  ["the close, five business days after the quarter", [CLOSE], {}, "2026-09-10", "2026-10-07"],
  ["the end of the fiscal year", [YEAR], {}, "2026-09-10", "2026-12-31"],
  [
    "ten promised business days for what is relevant to reporting",
    [PROMISED],
    {},
    "2026-09-10",
    "2026-09-24",
  ],
  ["twenty for what is not", [PROMISED], { financial: false }, "2026-09-10", "2026-10-08"],
  ["the earliest where several are demanded", [YEAR, CLOSE, PROMISED], {}, "2026-09-10", "2026-09-24"],
  ["the close where it comes first", [CLOSE, PROMISED], {}, "2026-09-30", "2026-10-07"],
  [
    "the promised days where the regime demands none",
    [demand("done-in-cycle")],
    {},
    "2026-09-10",
    "2026-09-24",
  ],
  [
    "the promised days where it demands the close of another control",
    [demand("remediated-before-close", { controls: ["ROT-01"] })],
    {},
    "2026-09-10",
    "2026-09-24",
  ],
  [
    "the promised days where it demands it at the end of a year that is not over",
    [demand("remediated-before-close", { when: "year-end" })],
    {},
    "2026-09-10",
    "2026-09-24",
  ],
] as const)("what was decided is due by %s", (_, demands, over, decided, due) => {
  expect(remediationDue(review, aLine(1, over), decided, governance(...demands))).toBe(due);
});

test("a line that was passed on to somebody else waits for a decision", () => {
  const decided = (["keep", "modify", "revoke", "transfer", "except"] as const).map((decision) => ({
    decision,
  }));
  expect([{ decision: null }, { decision: "escalate" as const }, ...decided].map(isDecided)).toEqual([
    false,
    false,
    ...decided.map(() => true),
  ]);
});
