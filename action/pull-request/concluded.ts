import type { Language } from "../../model/language.ts";
import { code } from "../../model/markdown.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import { WORDS } from "./words.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Filed } from "../../model/governance.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { printFailure } from "../../model/reasons/print-failure.ts";
import { shortened } from "../../model/quote.ts";
import { sentence } from "../format/sentence.ts";
import type { List } from "./share.ts";

type Bare<T> = Omit<Filed<T>, "body">;

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
  files: string,
  language: Language,
): List {
  const own = WORDS[language];
  return {
    lines: waiting.map(({ file, data }) => {
      const link = `[${data.deficiency}](${files}/${file})`;
      const what = sentence(shortened(printFailure(data.what, language), 1_000), language);
      const reaches = data.affects.map(({ entity, regime }): [string, string] => [entity, regime]);
      return `- ${own.deficiency(link, data.control, what, reaches, lackingIn(data, language))}`;
    }),
    rest: (left) =>
      `- ${own.moreDeficiencies(left, `[controls/deficiencies](${files}/controls/deficiencies)`)}`,
  };
}

/** Conclusions, one line each: how many controls came out how. */
export function conclusionLines(
  waiting: readonly Bare<Conclusion>[],
  files: string,
  language: Language,
): List {
  const own = WORDS[language];
  return {
    lines: waiting.map(({ file, data }) => {
      const verdicts = VERDICTS.flatMap((verdict) => {
        const all = data.verdicts.filter((one) => one.verdict === verdict);
        const [first] = all;
        if (first === undefined) return [];
        return [own.counted(all.length, language === "ja" ? sentence(first.words.ja, "ja") : verdict)];
      });
      const link = `[${data.entity}, ${data.regime}, ${data.period.id}](${files}/${file})`;
      return `- ${own.conclusion(link, data.state === "interim", verdicts, code(data.commit))}`;
    }),
    rest: (left) => `- ${own.moreConclusions(left)}`,
  };
}
