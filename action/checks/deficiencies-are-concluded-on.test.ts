import { expect, test } from "vitest";
import type { Deficiency } from "../../model/deficiency.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aDeficiency, anEntity } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { deficienciesAreConcludedOn as check } from "./deficiencies-are-concluded-on.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";

const assess = (today: string, ...all: Partial<Deficiency>[]) => {
  const governance = aGovernance({
    deficiencies: all.map((one) => aDeficiency(one)),
    entities: [anEntity()],
  });
  return inWords(check, check.assess(anOrganization(), aContext({ governance, today })));
};
const concluded = (by: string, at: string, entity = "acme-us"): Partial<Deficiency> => ({
  affects: [
    {
      entity,
      regime: "sox",
      period: "2026-Q1",
      verdict: "deficient-operation",
      indication: "deviation",
      conclusion: { severity: "deviation", by, at, rationale: "Nothing was misstated." },
    },
  ],
});

// Found on 5 January; a month later is 5 February.
test("fails from the day after a month for one that nobody concluded on, and names where", () => {
  expect(assess("2026-02-06", {})).toEqual({
    outcome: "fail",
    since: "2026-02-06",
    sentence: "DEF-1 was found on 2026-01-05, and nobody concluded how severe it is for «acme-us sox».",
  });
  expect(assess("2026-02-05", {}).outcome).toBe("pass");
});

test("counts from the day it was proposed, however long before that a scan had shown it", () => {
  const late = { proposed_on: "2026-10-06" };
  expect(assess("2026-11-06", late).outcome).toBe("pass");
  expect(assess("2026-11-07", late)).toMatchObject({ outcome: "fail", since: "2026-11-07" });
});

test.each([
  [
    "by somebody without the role",
    concluded("dana", "2026-01-20"),
    "DEF-1 was concluded on for «acme-us sox» on 2026-01-20 by «dana», who was not entitled to it by that entity's roster.",
  ],
  [
    "before the role was held",
    concluded("maria", "2024-12-31"),
    "DEF-1 was concluded on for «acme-us sox» on 2024-12-31 by «maria», who was not entitled to it by that entity's roster.",
  ],
  [
    "on a day that is yet to come",
    concluded("maria", "2026-02-01"),
    "DEF-1 dates the conclusion on its severity for «acme-us sox» 2026-02-01, which is yet to come.",
  ],
])("fails for a conclusion %s", (_how, changes, sentence) => {
  expect(assess("2026-01-31", changes)).toEqual({ outcome: "fail", sentence });
});

test.each([
  ["somebody with the role concluded", "2026-06-01", concluded("maria", "2026-01-20")],
  ["it is of an entity that nobody states", "2026-06-01", concluded("dana", "2026-01-20", "acme-jp")],
  ["it is a proposal, which is asked for its cause first", "2026-06-01", { state: "proposed" as const }],
])("passes where %s", (_when, today, changes) => {
  expect(assess(today, changes)).toEqual({
    outcome: "pass",
    sentence:
      "The severity of every deficiency that somebody opened is concluded on, or there is still time.",
  });
});

test("without an open deficiency there is nothing to conclude on", () => {
  const closed = aDeficiency({ state: "closed", closed: { at: "2026-01-20", by: "sara" } });
  expect(
    exemptionInWords(check, check.exempt?.(anOrganization(), aGovernance({ deficiencies: [closed] }))),
  ).toMatch(/./);
});
