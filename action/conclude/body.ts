import { periodInTitle } from "../../model/named.ts";
import type { ConclusionContent, ControlVerdict, CriterionResult } from "../../model/conclusion.ts";
import type { Language } from "../../model/language.ts";
import { table } from "../../model/markdown.ts";
import { criterionWordsOf, isTreatedAsMissed, printCriterion } from "../../model/reasons/print-criterion.ts";
import {
  furtherLimitations,
  printLimitation,
  verdictSentence,
  whoConcludes,
} from "../../model/reasons/print-verdict.ts";
import type { Names } from "../../model/text.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";
import { zoneLines } from "../../model/zone-sentence.ts";
import { type Verdict, VERDICTS } from "../../model/verdict.ts";
import { sentence } from "../format/sentence.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { type Named, togetherParts } from "./together.ts";
import { WORDS } from "./words.ts";

/** What goes before everything else that is said of a conclusion; and what its heading says besides. */
interface Opening {
  heading: (heading: string) => string;
  parts: readonly string[];
}
const NOTHING: Opening = { heading: (heading) => heading, parts: [] };

/**
 * The text below a conclusion for a reader who knows neither GitHub nor what a criterion is: what was concluded and why,
 * control by control, in the language in which the entity's people sign.
 */
export const bodyOf = (conclusion: ConclusionContent, scope: Named, opening: Opening = NOTHING): string =>
  inLanguage(conclusion, scope, scope.entity.data.language, opening);

function inLanguage(
  conclusion: ConclusionContent,
  named: Named,
  language: Language,
  opening: Opening,
): string {
  const printed = (names: Names) => sentence(names[language], language);
  const words = WORDS[language];
  const { entity, regime, governance } = named;
  const { period, verdicts, limitations } = conclusion;
  const of = { period: period.id, entity: entity.data.entity };
  const zone = zoneOf(entity.data, governance.configuration);
  const inTitle = periodInTitle({ entities: [entity] }, of, language);
  const titles = new Map(governance.controls.map(({ data }) => [data.control, data.title] as const));
  const title = (control: string) => {
    const names = titles.get(control);
    return names === undefined ? control : `${control} ${printed(names)}`;
  };
  return [
    `# ${opening.heading(words.heading(printed(regime.data.short), printed(entity.data.names), inTitle))}`,
    ...opening.parts,
    leadOf(conclusion, language),
    table(
      [words.verdict, words.controls],
      counted(verdicts).map(([verdict, count]) => [printed(regime.data.verdicts[verdict]), String(count)]),
    ),
    `## ${words.notSeen}`,
    limitations.length === 0
      ? words.nothingUnseen
      : limitations.map((one) => `- ${sentence(printLimitation(one, language), language)}`).join("\n"),
    ...verdicts.map((verdict) => ofControl(verdict, title(verdict.control), language)),
    ...togetherParts(conclusion, named, language),
    `## ${words.aboutPeriod}`,
    [
      words.period(dateIn(period.from, language), dateIn(period.to, language)),
      conclusion.as_of === null ? words.noScan : words.asOf(dateIn(dayIn(zone, conclusion.as_of), language)),
      ...zoneLines(zone, language),
      conclusion.state === "interim" ? words.interim : words.final,
      printed(regime.data.concludes),
      words.nothingDecided,
    ].join(words.betweenSentences),
  ].join("\n\n");
}

/** What matters, in one sentence: how many controls are not concluded to be effective, and what is open. */
function leadOf({ verdicts, state }: ConclusionContent, language: Language): string {
  const counted = verdicts.filter(({ verdict }) => verdict !== "out-of-scope");
  const open = new Set(verdicts.flatMap(({ deficiencies }) => deficiencies));
  return WORDS[language].lead({
    interim: state === "interim",
    all: counted.length,
    wanting: counted.filter(({ verdict }) => verdict !== "effective").length,
    open: open.size,
  });
}

function ofControl(verdict: ControlVerdict, title: string, language: Language): string {
  const { words, criteria, deficiencies, indication, findings } = verdict;
  const printed = (names: Names) => sentence(names[language], language);
  const own = WORDS[language];
  const excepted = findings.filter(({ outcome }) => outcome === "excepted").length;
  return [
    `## ${own.control(title, printed(words))}`,
    sentence(verdictSentence(verdict, language), language),
    criteria.map((result) => ofCriterion(result, language)).join("\n"),
    [
      ...furtherLimitations(verdict, language).map((one) => own.unseen(sentence(one, language))),
      ...(excepted > 0 ? [own.excepted(excepted)] : []),
      ...(deficiencies.length > 0 ? [own.deficiencies(deficiencies)] : []),
      ...(indication === null
        ? []
        : [
            [
              own.indication(printed(indication.words)),
              sentence(whoConcludes(indication, language), language),
            ].join(own.onOneLine),
          ]),
    ]
      .map((line) => `- ${line}`)
      .join("\n"),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function ofCriterion(result: CriterionResult, language: Language): string {
  const { criterion, value, means, words } = result;
  const own = WORDS[language];
  const question = criterionWordsOf.get(criterion)?.question;
  const asked = question === undefined ? criterion : sentence(question[language], language);
  const miss = means === null || words === null ? null : sentence(words[language], language);
  const said = [
    sentence(printCriterion(result, language), language),
    ...(miss === null ? [] : [isTreatedAsMissed(result) ? own.asMissed(miss) : miss]),
  ];
  return `- ${own.criterion(asked, own.values[value], said.join(own.onOneLine))}`;
}

const counted = (verdicts: readonly ControlVerdict[]): (readonly [Verdict, number])[] =>
  VERDICTS.map(
    (verdict) => [verdict, verdicts.filter((one) => one.verdict === verdict).length] as const,
  ).filter(([, count]) => count > 0);
