import { expect, test } from "vitest";
import type { CriterionResult } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import type { Review } from "../../model/review.ts";
import { aConflict, aReview } from "../criteria/examples/a-ledger.ts";
import type { Verdict } from "../../model/verdict.ts";
import { aVerdict } from "../conclude/examples/a-conclusion.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { anOverlay } from "../criteria/examples/a-world.ts";
import { documentOf } from "./document.ts";
import { aText, concludedOn, factsWhere } from "./examples/a-period.ts";

/** The clauses, and what stands in their place, where REV-01 got a verdict; null where nobody concluded. */
function textOf(
  verdict: Verdict | null,
  language: "en" | "ja",
  { reviews, criteria = [] }: { reviews?: Filed<Review>[]; criteria?: CriterionResult[] } = {},
): string[] {
  const text = aText("{{clauses}}\n\n--\n\n{{uncertified}}");
  const words = { en: "So concluded", ja: "そのような結論" };
  const facts = factsWhere({
    governance: {
      certificationTexts: [{ ...text, data: { ...text.data, language } }],
      regimes: [aRegime({ languages: [language] })],
      overlays: [
        anOverlay("sox", "REV-01", { language }),
        anOverlay("sox", "CRT-01", { performer: "controller", approver: "cfo", language }),
      ],
    },
    ledger: {
      ...(reviews === undefined ? {} : { reviews }),
      conclusions:
        verdict === null
          ? []
          : [
              concludedOn({
                verdicts: [aVerdict("REV-01", { verdict, words, criteria }), aVerdict("CRT-01", { words })],
              }),
            ],
    },
  });
  return documentOf(facts, [], { commit: "c".repeat(40), at: "2026-10-07T03:00:00Z" }).text;
}

test.each([
  "exception-noted",
  "deficient-design",
  "deficient-operation",
  "indeterminate",
  "out-of-scope",
  null,
] as const)("the clause of a control is not certified where the verdict is %s", (verdict) => {
  const [certified, , uncertified] = textOf(verdict, "en");
  expect(certified).toBe("none");
  expect(uncertified).toMatch(
    verdict === null
      ? /^REV-01: not certified\. Nothing is concluded of it\.$/
      : /^REV-01: not certified\. Concluded: So concluded\./,
  );
  expect(textOf(verdict, "en").join("\n")).not.toContain("It was done.");
  const [, , japanese] = textOf(verdict, "ja");
  expect(japanese).toMatch(
    verdict === null
      ? /^REV-01: 確認していません。結論がありません。$/
      : /^REV-01: 確認していません。結論:そのような結論。/,
  );
});

test("it is certified where the control is concluded to be effective", () => {
  expect(textOf("effective", "en")).toEqual(["REV-01: It was done. Concluded: So concluded.", "--", "none"]);
});

test("it names the controls that stand in for conflicts, where the control asks for a test of duties", () => {
  const conflicts = [aConflict(1), aConflict(2, { control: "CHG-01" })];
  const reviews = [aReview("acme-us", "sox", { conflicts })];
  const tested: CriterionResult = {
    ...{ criterion: "duties-tested", value: "met", reasons: [{ reason: "duties-tested", with: {} }] },
    ...{ more: 0, brief: [], means: null, words: null, evidence: [] },
  };
  expect(textOf("effective", "en", { reviews, criteria: [tested] })[0]).toBe(
    "REV-01: It was done. Concluded: So concluded, conflicts of duties compensated by CHG-01, conflicts of duties compensated by SOD-02.",
  );
  expect(textOf("effective", "ja", { reviews, criteria: [tested] })[0]).toContain(
    "職務の抵触の代替統制(CHG-01)、職務の抵触の代替統制(SOD-02)。",
  );
  expect(textOf("effective", "en", { reviews })[0]).toBe("REV-01: It was done. Concluded: So concluded.");
});
