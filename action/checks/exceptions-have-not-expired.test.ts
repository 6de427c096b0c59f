import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Exception } from "../../model/exception.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anException } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { exceptionsHaveNotExpired as check } from "./exceptions-have-not-expired.ts";

const stating = (all: Partial<Exception>[]) =>
  aGovernance({ exceptions: all.map((one) => anException(one)) });
const assess = (today: string, ...all: Partial<Exception>[]) =>
  inWords(check, check.assess(anOrganization(), aContext({ governance: stating(all), today })));
const term = (at: string, until: string) => ({ by: "maria", at, until, reference: null });

test("fails from the day after the first one's last day, and names each", () => {
  const second = { exception: "EXC-2", renewals: [term("2026-01-30", "2026-02-10")] };
  expect(assess("2026-02-01", {}, second)).toEqual({
    outcome: "fail",
    sentence: "EXC-1 expired on 2026-01-31.",
    since: "2026-02-01",
  });
  expect(assess("2026-03-01", second, {})).toEqual({
    outcome: "fail",
    sentence: "EXC-1 expired on 2026-01-31; EXC-2 expired on 2026-02-10.",
    since: "2026-02-01",
  });
});

test.each([
  [
    "longer than the limit",
    { accepted: term("2026-01-01", "2026-07-01") },
    "EXC-1 runs from 2026-01-01 until 2026-07-01, and the limit is 180 days.",
  ],
  [
    "longer than the strict limit on a financial path",
    { accepted: term("2026-01-01", "2026-04-02"), financial_path: ["general-ledger"] },
    "EXC-1 runs from 2026-01-01 until 2026-04-02, and the limit is 90 days.",
  ],
  [
    "longer than the limit by its renewal",
    { renewals: [term("2026-01-30", "2026-07-30")] },
    "EXC-1 runs from 2026-01-30 until 2026-07-30, and the limit is 180 days.",
  ],
])("fails for one that runs %s", (_how, changes, sentence) => {
  expect(assess("2026-01-31", changes)).toEqual({ outcome: "fail", sentence });
});

test.each([
  ["on its last day", {}],
  ["for exactly the limit", { accepted: term("2026-01-01", "2026-06-30") }],
  [
    "for the strict limit",
    { accepted: term("2026-01-01", "2026-04-01"), financial_path: ["general-ledger"] },
  ],
])("passes for one %s", (_when, changes) => {
  expect(assess("2026-01-31", changes)).toEqual({
    outcome: "pass",
    sentence: "No open exception has expired or runs longer than the limit.",
  });
});

test("does not arise for what nobody accepted", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating([{ accepted: null }])))).toBe(
    "No exception is open.",
  );
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating([{}])))).toBeNull();
});
