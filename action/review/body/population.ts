import { dateIn } from "../../../model/plain-sentence.ts";
import { DECISION_NAMES } from "../../../model/decision-name.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import { printReviewGap } from "../../../model/reasons/reviews/gaps.ts";
import type { Review } from "../../../model/review.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { roleName } from "../../../model/role-name.ts";
import { shortened } from "../../../model/quote.ts";
import { cellSentence, sentence } from "../../format/sentence.ts";
import { boundedTable } from "./bounds.ts";
import { WORDS } from "./words.ts";

type Population = Review["population"];

/** What is held against the population, with who accepted it; nothing where nothing is. */
export function gapsPart(gaps: Population["gaps"], language: Language): string[] {
  const words = WORDS[language];
  if (gaps.length === 0) return [];
  const lines = gaps.map((gap) => {
    const { accepted } = gap;
    const why = sentence(printReviewGap(gap)[language], language);
    return accepted === null
      ? `- ${why}`
      : `- ${why} ${words.acceptedBy(code(accepted.by), code(accepted.statement), accepted.seen)} ${sentence(accepted.rationale, language)}`;
  });
  return [`> [!WARNING]\n> ${words.openedAlthough}\n>\n${lines.map((line) => `> ${line}`).join("\n")}`];
}

/** Identities of the last review that are gone; nothing for none. */
export function removedPart(removed: Population["removed"], language: Language, zone: string): string[] {
  const words = WORDS[language];
  const names: Readonly<Record<string, string>> = DECISION_NAMES[language];
  const decided = (decision: string | null) =>
    decision === null ? words.open : (names[decision] ?? cellCode(decision));
  return removed.length === 0
    ? []
    : [
        `## ${words.removed} (${removed.length})`,
        ...boundedTable(words.removedColumns, removed, {
          language,
          row: ({ title, repository, decided: then, gone }) => [
            `${cellCode(shortened(title))}${repository === null ? "" : ` ${cellCode(repository)}`}`,
            decided(then),
            gone === null ? words.notKnown : dateIn(dayIn(zone, gone), language),
          ],
        }),
      ];
}

/** Whom the review leaves out, why and by whose decision; nothing where it leaves out nobody. */
export function excludedPart(excluded: Population["excluded"], language: Language): string[] {
  const words = WORDS[language];
  return excluded.length === 0
    ? []
    : [
        `## ${words.excluded} (${excluded.length})`,
        ...boundedTable(words.excludedColumns, excluded, {
          language,
          row: ({ uid, title, reason, by }) => [
            cellCode(shortened(title ?? uid)),
            cellSentence(shortened(reason, 300), language),
            by === null ? words.notKnown : cellCode(by),
          ],
        }),
      ];
}

/** What was frozen: the query, what it was put to, and whether that was complete. */
export function populationPart(review: Review, entity: string, language: Language): string[] {
  const { population, performer_role: role } = review;
  const words = WORDS[language];
  const { fields } = words;
  return [
    `## ${words.population}`,
    [
      words.query(sentence(entity, language), population.relevance === "reporting"),
      population.complete ? words.complete : words.incomplete,
      words.later,
    ].join("\n"),
    table(
      [fields.commit, code(population.commit)],
      [
        [fields.frozen, dateIn(dayIn(review.time_zone, population.frozen), language)],
        [fields.scan, cellCode(population.scan)],
        [fields.identities, String(population.identities)],
        [fields.digest, code(population.digest)],
        [fields.performer, cellSentence(roleName(role)[language], language)],
      ],
    ),
  ];
}
