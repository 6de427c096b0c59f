import type { Conclusion, ControlVerdict } from "../../model/conclusion.ts";
import type { Language } from "../../model/language.ts";
import { limitationsOfVerdict, printLimitation, verdictSentence } from "../../model/reasons/print-verdict.ts";
import { dateIn, inParts } from "../../model/plain-sentence.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { POPULATION } from "../conclude/proposals.ts";
import { byNumber } from "../queries/register.ts";
import type { CertifyFacts } from "./facts.ts";
import { WORDS } from "./words.ts";

/** What a conclusion could not see, and what it says of the population where that is not concluded to be complete. */
export function limitsConcluded(conclusion: Conclusion | null, language: Language): string[] {
  if (conclusion === null) return [];
  const population = conclusion.verdicts.find(({ control }) => control === POPULATION);
  return [
    ...conclusion.limitations.map((one) => dated(printLimitation(one, language), language)),
    ...(population === undefined || isFine(population) ? [] : ofPopulation(population, language)),
  ];
}

function ofPopulation(verdict: ControlVerdict, language: Language): string[] {
  const unseen = limitationsOfVerdict(verdict, language);
  const joint = language === "ja" ? "" : " ";
  const said = unseen.length > 0 ? unseen.join(joint) : verdictSentence(verdict, language);
  return [WORDS[language].quoted(verdict.control, verdict.words[language], dated(said, language))];
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

/** What is concluded of one control, after its clause: the verdict with what it rests on, and what speaks against it. */
export function concludedOf(
  verdict: ControlVerdict,
  {
    language,
    ...rests
  }: { variances: readonly string[]; compensating: readonly string[]; language: Language },
): string {
  const excepted = verdict.findings.filter(({ outcome }) => outcome === "excepted");
  const by = excepted.flatMap(({ exception }) => (exception === null ? [] : [exception.id]));
  return WORDS[language].concluded({
    verdict: verdict.words[language],
    findings: verdict.findings.length - excepted.length,
    excepted: excepted.length,
    exceptions: byNumber(by),
    deficiencies: verdict.deficiencies,
    ...rests,
    why: isFine(verdict) ? null : dated(verdictSentence(verdict, language), language),
  });
}

/** A sentence with its days as the language writes them; what it quotes stays as it is, and quoted. */
export const dated = (text: string, language: Language): string =>
  inParts(text, { name: (name) => `«${name}»`, around: (part) => dateIn(part, language) });

const isFine = ({ verdict }: Pick<ControlVerdict, "verdict">): boolean =>
  verdict === "effective" || verdict === "out-of-scope";
