import type { Conclusion, ControlVerdict } from "../../model/conclusion.ts";
import type { Language } from "../../model/language.ts";
import { limitationsOfVerdict, printLimitation, verdictSentence } from "../../model/reasons/print-verdict.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { POPULATION } from "../conclude/proposals.ts";
import type { CertifyFacts } from "./facts.ts";
import { WORDS } from "./words.ts";

/** What a conclusion could not see, and what it says of the population where that is not concluded to be complete. */
export function limitsConcluded(conclusion: Conclusion | null, language: Language): string[] {
  if (conclusion === null) return [];
  const population = conclusion.verdicts.find(({ control }) => control === POPULATION);
  return [
    ...conclusion.limitations.map((one) => printLimitation(one, language)),
    ...(population === undefined || isFine(population) ? [] : ofPopulation(population, language)),
  ];
}

function ofPopulation(verdict: ControlVerdict, language: Language): string[] {
  const unseen = limitationsOfVerdict(verdict, language);
  const joint = language === "ja" ? "" : " ";
  const said = unseen.length > 0 ? unseen.join(joint) : verdictSentence(verdict, language);
  return [WORDS[language].quoted(verdict.control, verdict.words[language], said)];
}

/** Controls that are not concluded to be effective, by verdict; the one that certifying performs is not among them. */
export const wantingIn = ({ verdicts }: Conclusion, { due }: CertifyFacts): string[] => {
  const { control: own, language } = due.text.data;
  return VERDICTS.flatMap((verdict) => {
    const found = verdicts.filter((one) => one.verdict === verdict && !isFine(one) && one.control !== own);
    const [first] = found;
    return first === undefined
      ? []
      : [
          WORDS[language].grouped(
            first.words[language],
            found.map(({ control }) => control),
          ),
        ];
  });
};

/** What is concluded of one control, after its clause. */
export const concludedOf = (verdict: ControlVerdict, language: Language): string =>
  WORDS[language].concluded({
    verdict: verdict.words[language],
    findings: verdict.findings.filter(({ outcome }) => outcome !== "excepted").length,
    excepted: verdict.findings.filter(({ outcome }) => outcome === "excepted").length,
    deficiencies: verdict.deficiencies,
  });

const isFine = ({ verdict }: Pick<ControlVerdict, "verdict">): boolean =>
  verdict === "effective" || verdict === "out-of-scope";
