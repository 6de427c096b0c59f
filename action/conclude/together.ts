import type { Aggregate, ConclusionContent } from "../../model/conclusion.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Language } from "../../model/language.ts";
import { cellCode, table } from "../../model/markdown.ts";
import { conclusionFile, deficiencyFile } from "../../model/paths.ts";
import { printAsked } from "../../model/reasons/print-verdict.ts";
import { processNames } from "../../model/reasons/conclusion/severity.ts";
import { cellSentence, sentence } from "../format/sentence.ts";
import type { ConclusionScope } from "./scope.ts";
import type { FindingSubject } from "./subjects.ts";
import { WORDS } from "./words.ts";

/** What a page takes names from besides the conclusion: of subjects it needs what they are called. */
export type Named = Pick<ConclusionScope, "entity" | "regime" | "governance"> & {
  subjects: ReadonlyMap<string, Pick<FindingSubject, "uid" | "title">>;
};

/** Open deficiencies that must be evaluated together: what people are asked once, and below it what each group shares. */
export function togetherParts(conclusion: ConclusionContent, named: Named, language: Language): string[] {
  if (conclusion.aggregates.length === 0) return [];
  const own = WORDS[language];
  const { severities } = named.regime.data;
  const titles = new Map([...named.subjects.values()].map(({ uid, title }) => [uid, title] as const));
  const groups = groupBy(conclusion.aggregates, (one) => printAsked(one, severities, language));
  return [
    `## ${own.together}`,
    ...[...groups].flatMap(([asked, all]) => [
      sentence(asked, language),
      table(
        own.togetherHead,
        all.map((one) => [
          own.shared[one.key],
          nameOf(one, named, titles, language),
          one.deficiencies.map((id) => `[${id}](${upFrom(conclusion)}${deficiencyFile(id)})`).join(own.comma),
        ]),
      ),
    ]),
  ];
}

/** The way from a conclusion to the root of the repository. */
export const upFrom = ({ organization, period, entity, regime }: ConclusionContent): string =>
  "../".repeat(conclusionFile({ organization, period: period.id, entity, regime }).split("/").length - 1);

/** What a group shares, as people call it. */
function nameOf(
  { key, name }: Aggregate,
  { governance, entity }: Named,
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const ours = (text: string) => cellSentence(text, language);
  switch (key) {
    case "objective":
      return name
        .split(", ")
        .map((id) => {
          const title = governance.controls.find(({ data }) => data.control === id)?.data.title[language];
          return ours(title === undefined ? id : `${id} ${title}`);
        })
        .join(WORDS[language].comma);
    case "process":
      return ours(processNames.get(name)?.[language] ?? name);
    case "system": {
      const system = governance.systems.find(({ data }) => data.system === name)?.data.title[language];
      return system === undefined ? cellCode(name) : ours(system);
    }
    case "entity":
      return ours(entity.data.names[language]);
    case "cause":
      return cellCode(name);
    case "identity":
      return cellCode(titles.get(name) ?? name);
    default:
      return key satisfies never;
  }
}
