import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Compensation, Exception } from "../../model/exception.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anException } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { exceptionsHaveTestedCompensation as check } from "./exceptions-have-tested-compensation.ts";

const assess = (changes: Partial<Exception>) =>
  inWords(
    check,
    check.assess(
      anOrganization(),
      aContext({ governance: aGovernance({ exceptions: [anException(changes)] }) }),
    ),
  );
const by = (changes: Partial<Compensation>): Partial<Exception> => ({
  compensating: [
    {
      control: "cc-own",
      what: "Watched.",
      evidence: "OWN-1.",
      tested_by: "sara",
      tested_on: "2026-01-31",
      ...changes,
    },
  ],
});
const WHICH = "its compensating control «cc-own»";

test.each([
  ["no compensating control", { compensating: [] }, "names no compensating control"],
  ["one without evidence", by({ evidence: null }), `has no evidence of ${WHICH}`],
  ["one that nobody tested", by({ tested_by: null }), `has no test of ${WHICH}`],
  ["one tested on no day", by({ tested_on: null }), `has no test of ${WHICH}`],
  [
    "one whose test is yet to come",
    by({ tested_on: "2026-02-01" }),
    `dates the test of ${WHICH} 2026-02-01, which is yet to come`,
  ],
  [
    "one tested by whoever asked",
    by({ tested_by: "Dana" }),
    `had ${WHICH} tested by «Dana», who had asked for the exception`,
  ],
])("fails for %s", (_what, changes, why) => {
  expect(assess(changes)).toEqual({ outcome: "fail", sentence: `EXC-1 ${why}.` });
});

test("passes for one that somebody else tested, today at the latest", () => {
  expect(assess(by({}))).toEqual({
    outcome: "pass",
    sentence: "Every open exception is compensated by controls that were tested.",
  });
});

test("does not arise without an open exception", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance()))).toBe(
    "No exception is open.",
  );
});
