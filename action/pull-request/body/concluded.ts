import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import type { Addition } from "../../../model/addition.ts";
import type { Conclusion } from "../../../model/conclusion.ts";
import { WORDS } from "./words.ts";
import type { Deficiency } from "../../../model/deficiency.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import { controlTitle, entityName, periodInTitle, regimeName } from "../../../model/named.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import { printFailure } from "../../../model/reasons/print-failure.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { shortened } from "../../../model/quote.ts";
import { sentence } from "../../format/sentence.ts";
import type { List } from "./share.ts";

type Bare<T> = Omit<Filed<T>, "body">;

/** What gives entities, regimes and controls their names. */
export type Naming = Pick<Governance, "entities" | "regimes" | "controls">;

/** What only a person can say of a deficiency, and nobody has said yet. */
export function lackingIn({ root_cause: cause, owner, due }: Deficiency, language: Language): string[] {
  const { lacking } = WORDS[language];
  return [
    ...(cause === null ? [lacking.cause] : []),
    ...(owner === null ? [lacking.owner] : []),
    ...(due === null ? [lacking.due] : []),
  ];
}

/** Proposed deficiencies, one line each: what failed, whom it reaches, and what a person must add. */
export function deficiencyLines(
  waiting: readonly Bare<Deficiency>[],
  naming: Naming,
  files: string,
  language: Language,
): List {
  const own = WORDS[language];
  return {
    lines: waiting.map(({ file, data }) => {
      const link = `[${data.deficiency}](${files}/${file})`;
      const title = controlTitle(naming, data.control, language);
      const control = title === data.control ? title : `${data.control} ${sentence(title, language)}`;
      const what = sentence(shortened(printFailure(data.what, language), 1_000), language);
      const reaches = data.affects.map(({ entity, regime }): [string, string] => [
        sentence(entityName(naming, entity, language), language),
        sentence(regimeName(naming, regime, language), language),
      ]);
      return `- ${own.deficiency(link, control, what, reaches, lackingIn(data, language))}`;
    }),
    rest: (left) =>
      `- ${own.moreDeficiencies(left, `[controls/deficiencies](${files}/controls/deficiencies)`)}`,
  };
}

/** Conclusions, one line each: how many controls came out how; of an addition, which verdicts are other ones. */
export function conclusionLines(
  waiting: readonly Bare<Conclusion | Addition>[],
  naming: Naming,
  files: string,
  language: Language,
): List {
  const own = WORDS[language];
  return {
    lines: waiting.map(({ file, data }) => {
      const { entity, regime, period } = data;
      const of = [
        entityName(naming, entity, language),
        regimeName(naming, regime, language),
        periodInTitle(naming, { period: period.id, entity }, language),
      ];
      const link = `[${of.map((name) => sentence(name, language)).join(own.comma)}](${files}/${file})`;
      if (data.record === "addition") {
        const day = sentence(dateIn(data.added, language), language);
        return `- ${own.addition(link, day, changedVerdicts(data, language), code(data.commit))}`;
      }
      const verdicts = VERDICTS.flatMap((verdict) => {
        const all = data.verdicts.filter((one) => one.verdict === verdict);
        const [first] = all;
        if (first === undefined) return [];
        return [own.counted(all.length, sentence(first.words[language], language))];
      });
      return `- ${own.conclusion(link, data.state === "interim", verdicts, code(data.commit))}`;
    }),
    rest: (left) => `- ${own.moreConclusions(left)}`,
  };
}

/** The verdicts that an addition gives otherwise than they were given before, and the controls of which only the reasons differ. */
function changedVerdicts({ changes }: Addition, language: Language) {
  const own = WORDS[language];
  const words = (one: Addition["changes"][number]["now"]) =>
    one === null ? own.notConcluded : sentence(one.words[language], language);
  const isVerdict = ({ before, now }: Addition["changes"][number]) => before?.verdict !== now?.verdict;
  return {
    verdicts: changes
      .filter(isVerdict)
      .map(({ control, before, now }) => own.becomes(control, words(before), words(now))),
    reasons: changes.filter((one) => !isVerdict(one)).map(({ control }) => control),
  };
}
