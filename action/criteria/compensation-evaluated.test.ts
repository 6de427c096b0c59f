import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { Exception } from "../../model/exception.ts";
import type { Filed } from "../../model/governance.ts";
import { aLine, anIdentity, aReview } from "./examples/a-ledger.ts";
import { printCriterion } from "../../model/reasons/print-criterion.ts";
import { aControl, aGovernance } from "./examples/a-world.ts";
import { compensationEvaluated } from "./compensation-evaluated.ts";

const log = (over: object) => ({
  control: "cc-log",
  what: "Sessions are watched.",
  evidence: "The log.",
  tested_by: "sara",
  tested_on: "2026-06-01",
  ...over,
});

const exception = (over: Partial<Exception>): Filed<Exception> => ({
  file: "controls/exceptions/EXC-1.md",
  body: "",
  data: {
    ...Exception.parse({
      exception: "EXC-1",
      type: "ordinary",
      title: "An old key",
      checks: ["credential-is-rotated"],
      controls: ["ROT-01"],
      selector: { kind: "deploy-key" },
      reason: "The vendor cannot rotate it.",
      risk: "A copy would work.",
      requested_by: "dana",
      requested_on: "2026-01-02",
      accepted: { by: "maria", at: "2026-01-05", until: "2026-12-31", reference: null },
      compensating: [log({})],
      financial_path: [],
      financial_reason: "None.",
    }),
    ...over,
  },
});

const covered = (outcome: "fail" | "excepted", over: Partial<Exception> = {}) => ({
  governance: aGovernance({ exceptions: [exception(over)] }),
  findings: [
    {
      file: anIdentity(1).file,
      check: "credential-is-rotated",
      outcome,
      from: "2026-08-31",
      to: null,
      exception: { id: "EXC-1", state: "in-force" as const, until: "2026-12-31", lack: null },
      reason: "limit-reached",
      with: {},
      last_failed: null,
    },
  ],
});

/** A review in which one line rests on the exception. */
const relying = (over: Partial<Exception>) => ({
  governance: aGovernance({ exceptions: [exception(over)] }),
  reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { decision: "except", exception: "EXC-1" })] })],
});

test.each([
  ["missed", "nothing stands in", relying({ compensating: [] })],
  [
    "missed",
    "the control that stands in was not tested",
    relying({ compensating: [log({ tested_on: null })] }),
  ],
  ["missed", "nobody is named as having tested it", relying({ compensating: [log({ tested_by: null })] })],
  [
    "missed",
    "whoever asked for the exception tested it",
    relying({ compensating: [log({ tested_by: "Dana" })] }),
  ],
  ["missed", "its test left no evidence", relying({ compensating: [log({ evidence: null })] })],
  ["missed", "it was tested last year", relying({ compensating: [log({ tested_on: "2025-12-31" })] })],
  [
    "missed",
    "the exception that covers a finding has a control that was not tested",
    covered("excepted", { compensating: [log({ tested_on: null })] }),
  ],
  ["met", "it was tested this year", relying({})],
  ["met", "an exception covers a finding, and no line of a review rests on it", covered("excepted")],
  ["not-applicable", "the exception does not cover the finding it is about", covered("fail")],
  [
    "not-applicable",
    "no decision rests on an exception",
    { governance: aGovernance({ exceptions: [exception({})] }) },
  ],
  [
    "not-applicable",
    "the exception expired",
    relying({ accepted: { by: "maria", at: "2026-01-05", until: "2026-09-29", reference: null } }),
  ],
  [
    "met",
    "the register itself is asked",
    {
      control: aControl("EXC-01", { family: "EXC" }),
      reviews: [],
      governance: aGovernance({ exceptions: [exception({})] }),
    },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(compensationEvaluated.assess(aContext(over)).value).toBe(value);
});

test.each([
  [
    { tested_on: null },
    "cc-log, on which EXC-1 rests, has no test on record.",
    "EXC-1が依拠するcc-logに評価の記録がない。",
  ],
  [
    { tested_by: "dana" },
    "cc-log, on which EXC-1 rests, has no independent test on record.",
    "EXC-1が依拠するcc-logに申請者以外による評価の記録がない。",
  ],
  [
    {},
    "cc-log, on which EXC-1 rests, was tested on 2026-06-01; the fiscal year began on 2026-01-01.",
    "EXC-1が依拠するcc-logは2026-06-01に評価された。事業年度の開始日は2026-01-01である。",
  ],
])("says of a compensating control with %j what was found, in both languages", (over, en, ja) => {
  const { reasons } = compensationEvaluated.assess(aContext(relying({ compensating: [log(over)] })));
  const printed = { criterion: compensationEvaluated.id, reasons: [...reasons], more: 0 };
  expect([printCriterion(printed, "en"), printCriterion(printed, "ja")]).toEqual([en, ja]);
});
