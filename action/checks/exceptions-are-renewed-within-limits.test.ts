import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Exception } from "../../model/exception.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anEntity, anException } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { exceptionsAreRenewedWithinLimits as check } from "./exceptions-are-renewed-within-limits.ts";

const stating = (all: Partial<Exception>[], entities = [anEntity()]) =>
  aGovernance({ exceptions: all.map((one) => anException(one)), entities });
const assess = (...all: Partial<Exception>[]) =>
  inWords(check, check.assess(anOrganization(), aContext({ governance: stating(all) })));
const renewed = (at: string, until: string, by = "maria") => ({ by, at, until, reference: null });
const twice = [renewed("2026-01-31", "2026-02-28"), renewed("2026-02-28", "2026-03-31")];

test("knows nothing of renewals while no entity keeps a roster", () => {
  const governance = stating([{ renewals: twice }], []);
  expect(inWords(check, check.assess(anOrganization(), aContext({ governance }))).outcome).toBe("unknown");
});

test.each([
  [
    "a third time",
    { renewals: [...twice, renewed("2026-03-31", "2026-04-30")] },
    "EXC-1 was renewed 3 times, and the limit is 2.",
  ],
  [
    "a second time on a financial path",
    { renewals: twice, financial_path: ["general-ledger"] },
    "EXC-1 was renewed 2 times, and the limit is 1.",
  ],
  [
    "after it had expired",
    { renewals: [renewed("2026-02-01", "2026-02-28")] },
    "EXC-1 was renewed on 2026-02-01, after it had expired on 2026-01-31.",
  ],
  [
    "by whoever asked",
    { renewals: [renewed("2026-01-31", "2026-02-28")], requested_by: "maria" },
    "EXC-1 was renewed by «maria», who had asked for it.",
  ],
  [
    "without authority",
    { renewals: [renewed("2026-01-31", "2026-02-28", "omar")] },
    "EXC-1 was renewed by «omar», who held no role on 2026-01-31 that may do so.",
  ],
])("fails for one renewed %s", (_how, changes, sentence) => {
  expect(assess(changes)).toEqual({ outcome: "fail", sentence });
});

test.each([
  ["never renewed", {}],
  ["renewed as often as allowed, each time before its end", { renewals: twice }],
])("passes for one %s", (_how, changes) => {
  expect(assess(changes)).toEqual({
    outcome: "pass",
    sentence: "No open exception was renewed too often, too late or without authority.",
  });
});

test("does not arise without an open exception", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating([])))).toBe(
    "No exception is open.",
  );
});
