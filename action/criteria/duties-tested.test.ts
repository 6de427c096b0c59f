import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aConflict, aLedger, aReview, aSignOff } from "./examples/a-ledger.ts";
import { aGovernance, anOverlay } from "./examples/a-world.ts";
import { inWords } from "./examples/in-words.ts";
import { anException } from "../checks/examples/a-register.ts";
import type { Exception } from "../../model/exception.ts";
import type { CriterionValue, Verdict } from "../../model/verdict.ts";
import type { Leaned } from "./criterion.ts";
import { dutiesTested } from "./duties-tested.ts";

const tested = { by: "sara", at: "2026-09-12T02:00:00Z", evidence: "Matrix." };
const open = aConflict(1, { disposition: null, control: null, text: null, by: null, by_id: null, at: null });
const reviewed = (over: Parameters<typeof aReview>[2]) => ({
  ledger: aLedger({ reviews: [aReview("acme-us", "sox", over)] }),
});

test.each([
  ["missed", "a conflict has no disposition", reviewed({ conflicts: [aConflict(1), open] })],
  [
    "not-performed",
    "somebody signed that there is none, and no matrix was computed",
    reviewed({ conflicts: null }),
  ],
  ["missed", "whoever decided in the review tested it", reviewed({ duties: { ...tested, by: "omar" } })],
  [
    "missed",
    "whoever approved the review tested it",
    {
      ...reviewed({ duties: { ...tested, by: "maria" } }),
      signOffs: [aSignOff("acme-us", "sox")],
    },
  ],
  [
    "missed",
    "whoever tested it had decided on a line that another decided on since",
    reviewed({
      answered: [
        {
          source: { comment: 1 },
          by: "sara",
          by_id: 1110,
          at: "2026-09-09T02:00:00Z",
          applied: [{ uid: "github:deploy-key:1", decision: "keep" }],
          tested: [],
          refused: [],
          help: false,
        },
      ],
    }),
  ],
  ["missed", "whoever tested it is on no roster", reviewed({ duties: { ...tested, by: "nobody" } })],
  [
    "missed",
    "the owner disposed of a conflict",
    reviewed({ conflicts: [aConflict(1, { by: "hana", by_id: 1101 })] }),
  ],
  [
    "missed",
    "the steward disposed of a conflict",
    reviewed({ conflicts: [aConflict(1, { by: "dana", by_id: 1102 })] }),
  ],
  [
    "missed",
    "whoever decided on its line disposed of a conflict",
    reviewed({ conflicts: [aConflict(1, { by: "omar", by_id: 1106 })] }),
  ],
  [
    "not-performed",
    "there is no conflict, and nobody signed that",
    reviewed({ conflicts: [], duties: null }),
  ],
  ["met", "there is no conflict, and the tester signed the matrix", reviewed({ conflicts: [] })],
  [
    "not-performed",
    "nobody tested",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { duties: null })] }) },
  ],
  [
    "not-performed",
    "only another entity tested",
    { ledger: aLedger({ reviews: [aReview("acme-jp", "jsox")] }) },
  ],
  [
    "not-performed",
    "only another quarter was tested",
    { ledger: aLedger({ reviews: [aReview("acme-us", "sox", { period: "2026-Q2" })] }) },
  ],
  ["met", "every conflict has a disposition", reviewed({ conflicts: [aConflict(1)] })],
  ["not-applicable", "no review falls due", { overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) }],
])("is %s where %s", (value, _where, over) => {
  expect(dutiesTested.assess(aContext(over)).value).toBe(value);
});

const both = (text: string) => ({ en: text, ja: text });
const concluded = (verdict: Verdict): Leaned => ({
  is: "concluded",
  verdict,
  words: both("Not supported"),
  why: both("No source reads merges."),
});

test.each<[CriterionValue, string, Leaned, RegExp]>([
  [
    "met",
    "is effective",
    concluded("effective"),
    /1 conflict, with a disposition; SOD-02, which stands in, is concluded/,
  ],
  [
    "unknown",
    "is not supported",
    concluded("indeterminate"),
    /SOD-02 .*“Not supported”: No source reads merges\./,
  ],
  ["missed", "is deficient by design", concluded("deficient-design"), /SOD-02 .*itself concluded/],
  ["missed", "does not operate", concluded("deficient-operation"), /SOD-02 .*itself concluded/],
  ["missed", "has exceptions noted", concluded("exception-noted"), /SOD-02 .*itself concluded/],
  ["missed", "is out of scope", concluded("out-of-scope"), /SOD-02 .*is not assessed here/],
  ["missed", "is not worded", { is: "not-assessed" }, /SOD-02 .*is not assessed here/],
  ["missed", "is the one that asks", { is: "itself" }, /SOD-02 .*is the control that the conflicts are held/],
  [
    "missed",
    "leans on the one that asks",
    { is: "circle", through: ["SOD-02", "REV-01"] },
    /SOD-02 .*leads back to the control that asks: SOD-02, REV-01\./,
  ],
])("is %s where the control that stands in %s", (value, _where, leaned, said) => {
  const asked: string[] = [];
  const leanedOn = (control: string) => (asked.push(control), leaned);
  const found = inWords(dutiesTested, aContext({ ...reviewed({ conflicts: [aConflict(1)] }), leanedOn }));
  expect(found.value).toBe(value);
  expect(found.said.en).toMatch(said);
  expect(asked).toEqual(["SOD-02"]);
});

const acceptance = { by: "sara", at: "2026-09-01", until: "2026-12-31", reference: null };
test.each<[CriterionValue, string, Partial<Exception>]>([
  ["met", "covers it to the end of the period", { accepted: acceptance }],
  ["missed", "was over before the period was", { accepted: { ...acceptance, until: "2026-09-29" } }],
  ["missed", "nobody accepted", { accepted: null }],
  ["missed", "covers another rule", { accepted: acceptance, checks: ["credential-is-rotated"] }],
  ["missed", "covers another identity", { accepted: acceptance, selector: { uid: "github:deploy-key:9" } }],
  ["missed", "is not there", { accepted: acceptance, exception: "EXC-2" }],
])("is %s where the exception that accepts a conflict %s", (value, _where, over) => {
  const conflicts = [aConflict(1, { disposition: "accept", control: null, exception: "EXC-1" })];
  const { check } = aConflict(1);
  const exception = anException({ checks: [check], selector: { kind: "deploy-key" }, ...over });
  const found = inWords(
    dutiesTested,
    aContext({ ...reviewed({ conflicts }), governance: aGovernance({ exceptions: [exception] }) }),
  );
  expect(found.value).toBe(value);
  if (value === "missed") expect(found.said.en).toContain("EXC-1, which did not cover it on 2026-09-30");
});
