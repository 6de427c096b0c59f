import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { Control } from "../../model/control.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { aContext, aGovernance, filed } from "./examples/a-context.ts";
import { aDeficiency } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { closedDeficienciesWereRetested as check } from "./closed-deficiencies-were-retested.ts";

const said = (en: string) => ({ en, ja: en });
const control = filed(
  Control.parse({
    control: "ROT-01",
    family: "ROT",
    title: { en: "Rotation", ja: "定期ローテーション" },
    objective: said("Credentials are renewed."),
    risk: said("Old ones are stolen."),
    pillar: "access",
    applies_to: "nhi",
    nature: { automation: "it-dependent", purpose: "detective" },
    frequency: "quarterly",
    parameters: [],
    rules: [{ rule: said("It is renewed."), checks: ["credential-is-rotated"] }],
    summary: said("Credentials are renewed."),
    attestation: said("It was renewed."),
    evidence: [],
    frameworks: [],
  }),
  "controls/baseline/ROT-01.md",
);
const retest = (at: string, operations: number, deviations = 0, by = "sara") => ({
  at,
  by,
  operations,
  deviations,
  evidence: "Worksheet.",
});
const stating = (changes: Partial<Deficiency>, controls = [control]) =>
  aGovernance({
    controls,
    deficiencies: [
      aDeficiency({
        state: "closed",
        remediated_on: "2026-01-20",
        closed: { at: "2026-06-30", by: "maria" },
        ...changes,
      }),
    ],
  });
const assess = (changes: Partial<Deficiency>, controls = [control]) =>
  inWords(check, check.assess(anOrganization(), aContext({ governance: stating(changes, controls) })));

test("knows nothing of a control whose frequency nobody states", () => {
  expect(assess({ retests: [retest("2026-05-01", 2)] }, [])).toEqual({
    outcome: "unknown",
    sentence: "The frequency of the control is not stated for DEF-1.",
  });
});

test.each([
  ["on no day", { closed: null }, "is marked as closed without the day and the person who closed it"],
  [
    "without a day of remediation",
    { remediated_on: null },
    "was closed on 2026-06-30 without a day of remediation",
  ],
  ["without a retest", {}, "was closed on 2026-06-30 without a retest after the remediation"],
  [
    "on a retest that came after",
    { retests: [retest("2026-07-01", 2)] },
    "was closed on 2026-06-30 without a retest after the remediation",
  ],
  [
    "on its owner's retest",
    { retests: [retest("2026-05-01", 2, 0, "dana")] },
    "was closed on 2026-06-30 after a retest by «dana», who owned the remediation",
  ],
  [
    "on a deviation",
    { retests: [retest("2026-05-01", 2, 1)] },
    "was closed on 2026-06-30 after a retest with 1 deviation",
  ],
  [
    "after too few performances",
    { retests: [retest("2026-05-01", 1)] },
    "was closed on 2026-06-30 after 1 performance, where 2 are needed",
  ],
])("fails for one closed %s", (_how, changes, why) => {
  expect(assess(changes)).toEqual({ outcome: "fail", sentence: `DEF-1 ${why}.` });
});

test("passes for one closed on enough performances, on the day of the retest", () => {
  expect(assess({ retests: [retest("2026-06-30", 2)] })).toEqual({
    outcome: "pass",
    sentence: "Every closed deficiency was retested before it was closed.",
  });
});

test("does not arise when none was closed", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating({ state: "open" })))).toBe(
    "No deficiency was closed.",
  );
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating({})))).toBeNull();
});
