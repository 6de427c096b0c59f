import { expect, test } from "vitest";
import type { Outcome } from "../../model/assessment.ts";
import { Deficiency } from "../../model/deficiency.ts";
import { aContext, aRegime } from "./examples/a-context.ts";
import { anIdentity } from "./examples/a-ledger.ts";
import { aControl, aGovernance } from "./examples/a-world.ts";
import { rulesKept } from "./rules-kept.ts";

const CHECK = "credential-is-rotated";
const both = (text: string) => ({ en: text, ja: text });
const finding = (outcome: Outcome) => ({
  file: anIdentity(1).file,
  check: CHECK,
  outcome,
  from: "2026-08-31",
  to: null,
  exception: outcome === "excepted" ? "EXC-1" : null,
  because: "It is old.",
});
const control = aControl("ROT-01", {
  rules: [{ rule: both("It is young."), checks: [CHECK], facets: [], awaits: null }],
});
const waiting = aControl("ROT-01", {
  rules: [{ rule: both("The App's key is young."), checks: [CHECK], facets: [], awaits: both("No source.") }],
});
const byPeople = aControl("REV-01", {
  rules: [{ rule: both("Somebody looked."), checks: [], facets: ["looked-back"], awaits: both("No log.") }],
});

const deficiency = (state: Deficiency["state"]) =>
  aGovernance({
    deficiencies: [
      {
        file: "controls/deficiencies/DEF-1.md",
        body: "",
        data: Deficiency.parse({
          deficiency: "DEF-1",
          state,
          control: "ROT-01",
          what: "A key was old.",
          subjects: [],
          checks: [CHECK],
          facets: [],
          source: "scan",
          found_on: "2026-07-01",
          root_cause: null,
          owner: null,
          due: null,
          affects: [
            {
              entity: "acme-us",
              regime: "sox",
              period: "2026-Q3",
              verdict: "deficient-operation",
              indication: "deficiency",
              conclusion: null,
            },
          ],
        }),
      },
    ],
  });

test.each([
  ["missed", "a finding fails", { control, findings: [finding("fail")] }],
  ["missed", "one fails and one is unknown", { control, findings: [finding("unknown"), finding("fail")] }],
  ["missed", "one fails and a rule awaits its source", { control: waiting, findings: [finding("fail")] }],
  ["missed", "it was cured and not retested", { control, governance: deficiency("remediated") }],
  ["unknown", "nobody could look", { control, findings: [finding("unknown")] }],
  ["unknown", "no scan has asked", { control, unanswered: [CHECK] }],
  ["unknown", "a rule awaits its source", { control: waiting }],
  ["met", "an exception covers the only finding", { control, findings: [finding("excepted")] }],
  ["met", "the deficiency was closed", { control, governance: deficiency("closed") }],
  ["met", "a deficiency is only proposed", { control, governance: deficiency("proposed") }],
  [
    "met",
    "the whole period counts, not a retest",
    { control, governance: deficiency("remediated"), regime: aRegime({ timing: "throughout" }) },
  ],
  ["met", "nothing was found", { control }],
  ["not-applicable", "people's records decide its rules", { control: byPeople }],
] as const)("is %s where %s", (value, _where, over) => {
  expect(rulesKept.assess(aContext(over)).value).toBe(value);
});

test("names the subject, the check and the day, in both languages", () => {
  const { because, evidence } = rulesKept.assess(aContext({ control, findings: [finding("fail")] }));
  expect(because.en).toBe(`«key 1» has failed ${CHECK} since 2026-08-31.`);
  expect(because.ja).toBe(`「key 1」は2026-08-31から ${CHECK} を満たしていない。`);
  expect(evidence).toEqual(["controls/baseline/ROT-01.md", anIdentity(1).file]);
});
