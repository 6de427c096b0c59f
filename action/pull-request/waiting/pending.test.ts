import { describe, expect, test } from "vitest";
import { asksForPullRequest, pendingOf, sameFacts } from "./pending.ts";

const scan = (day: string) => `evidence/acme/scans/2026/2026${day}T030000Z.md`;
const FACT = "evidence/acme/organization.md";
const NOW = "2026-01-10T02:00:00Z";
const texts = (...entries: [string, string][]) => new Map(entries);

describe("what waits on the branch", () => {
  test.each([
    ["nothing", texts([FACT, "a"]), texts([FACT, "a"]), [], 0],
    ["a changed fact", texts([FACT, "a"]), texts([FACT, "b"]), [FACT], 0],
    [
      "a runner of one job, which comes and goes",
      texts(),
      texts(["evidence/acme/identities/runner/_org/fleeting.7.md", "a"]),
      [],
      0,
    ],
    ["a new fact", texts(), texts([FACT, "b"]), [FACT], 0],
    [
      "records, from the oldest on",
      texts([scan("0101"), "a"]),
      texts([scan("0101"), "a"], [scan("0105"), "b"], [scan("0103"), "c"]),
      [],
      7,
    ],
    ["a record of today", texts(), texts([scan("0110"), "a"]), [], 0],
    ["a numbered record", texts(), texts([scan("0103").replace(".md", "-2.md"), "a"]), [], 7],
  ])("%s", (_, approved, evidence, facts, waitingDays) => {
    expect(pendingOf(approved, evidence, NOW)).toEqual({ facts, waitingDays });
  });
});

test.each([
  ["the same facts and other scans", texts([FACT, "a"]), texts([FACT, "a"], [scan("0101"), "x"]), true],
  ["another text", texts([FACT, "a"]), texts([FACT, "b"]), false],
  ["a fact more", texts([FACT, "a"]), texts(), false],
  ["a fact less", texts(), texts([FACT, "a"]), false],
])("%s", (_, one, other, same) => {
  expect(sameFacts(one, other, NOW)).toBe(same);
});

test.each([
  ["nothing waits", { facts: [], waitingDays: 0 }, false, false],
  ["facts wait", { facts: [FACT], waitingDays: 0 }, false, true],
  ["facts that people declined wait", { facts: [FACT], waitingDays: 0 }, true, false],
  ["records have not waited long", { facts: [], waitingDays: 6 }, false, false],
  ["records have waited long enough", { facts: [], waitingDays: 7 }, false, true],
  ["declined facts have waited long enough", { facts: [FACT], waitingDays: 7 }, true, true],
])("when %s", (_, pending, declined, asks) => {
  expect(asksForPullRequest({ pending, quietDays: 7, declined })).toBe(asks);
});

test("quiet_days: 0 asks for every record", () => {
  const pending = { facts: [], waitingDays: 0 };
  expect(asksForPullRequest({ pending, quietDays: 0, declined: false })).toBe(true);
});
