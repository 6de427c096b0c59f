import { periodInTitle } from "../../../model/named.ts";
import { DECISION_NAMES } from "../../../model/decision-name.ts";
import type { Entity } from "../../../model/entity.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import type { Language } from "../../../model/language.ts";
import { periodOf } from "../../../model/period.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { isDecided } from "../../../model/reviews/decided.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { zoneLines } from "../../../model/zone-sentence.ts";
import { sentence } from "../../format/sentence.ts";
import { remediationPart, statementPart } from "./afterwards.ts";
import { dutiesPart } from "./duties.ts";
import { linesPart } from "./lines.ts";
import { testedPart } from "./tested.ts";
import { excludedPart, gapsPart, populationPart, removedPart } from "./population.ts";
import { WORDS } from "./words.ts";

/** What names the entity and the regime of a review. */
export type Naming = Pick<Governance, "entities" | "regimes">;

/** The entity of a review. */
export function entityOf(
  { entity }: Pick<Review, "entity">,
  { entities }: Pick<Naming, "entities">,
): Filed<Entity> | null {
  return entities.find(({ data }) => data.entity === entity) ?? null;
}

/** The language that the people of a review's entity sign in. */
export const languageOf = (review: Pick<Review, "entity">, naming: Pick<Naming, "entities">): Language =>
  entityOf(review, naming)?.data.language ?? "en";

/** What a review is called, in a language. */
export function nameOf(
  review: Pick<Review, "entity" | "regime" | "period">,
  naming: Naming,
  language: Language,
): string {
  const regime = naming.regimes.find(({ data }) => data.regime === review.regime)?.data.short[language];
  const entity = entityOf(review, naming)?.data.names[language];
  return WORDS[language].heading(
    sentence(regime ?? review.regime, language),
    sentence(entity ?? review.entity, language),
    periodInTitle(naming, review, language),
  );
}

/**
 * The page of a review in the language its people sign in: what is left to decide, then one line for each identity, as
 * many as a page can show, changed ones first, then whom it left out, and what it was frozen from.
 */
export function bodyOf(review: Review, naming: Naming): string {
  const language = languageOf(review, naming);
  const words = WORDS[language];
  const { lines, due, completed, population } = review;
  const zone = review.time_zone;
  const day = (one: string) => dateIn(one, language);
  return [
    `# ${nameOf(review, naming, language)}`,
    [
      ...daysOf(review, naming, language),
      countsOf(review, language),
      ...(isFirst(review) ? [words.first] : []),
      completed === null ? words.due(day(due)) : words.completed(day(dayIn(zone, completed))),
      ...zoneLines(zone, language),
    ].join("\n"),
    ...gapsPart(population.gaps, language),
    ...statementPart(review, language),
    population.relevance === "reporting" ? words.questionsOnReporting : words.questions,
    ...(lines.every(isDecided) ? [] : [words.how, exampleOf(lines, language), words.edit]),
    ...linesPart(lines, language, zone),
    ...dutiesPart(review, language),
    ...remediationPart(review, language),
    ...removedPart(population.removed, language, zone),
    ...excludedPart(population.excluded, language),
    ...populationPart(review, entityOf(review, naming)?.data.names[language] ?? review.entity, language),
    ...testedPart(review, language),
  ].join("\n\n");
}

/** The days of the period, which its name does not tell to whoever knows no fiscal year. */
function daysOf(review: Review, naming: Naming, language: Language): string[] {
  const entity = entityOf(review, naming);
  if (entity === null) return [];
  const { from, to } = periodOf(review.period, entity.data.fiscal_year_end);
  return [WORDS[language].period(dateIn(from, language), dateIn(to, language))];
}

/** How many lines there are, were decided and are left. */
export function countsOf({ lines }: Pick<Review, "lines">, language: Language): string {
  const changed = lines.filter(
    ({ change, off_cycle: later }) => later !== null || change.what !== "unchanged",
  );
  const decided = lines.filter(isDecided);
  return WORDS[language].counts(lines.length, isFirst({ lines }) ? null : changed.length, decided.length);
}

/** Whether no review of this entity and regime was before it, so that nothing is known of what changed. */
export const isFirst = ({ lines }: Pick<Review, "lines">): boolean =>
  lines.some(({ change }) => change.reason === "no-review-before");

/**
 * The form of a comment that decides on the first line that is open. A reader copies it and says why: as it stands it
 * is refused, for a reason that we had written would be nobody's.
 */
export function exampleOf(lines: readonly ReviewLine[], language: Language): string {
  const uid = (lines.find(({ decision }) => decision === null) ?? lines[0])?.uid ?? "…";
  const introduction = language === "en" ? " because " : " 理由:";
  const command = `/countersign ${DECISION_NAMES[language].keep} uid:${uid}${introduction}${WORDS[language].example}`;
  return ["```text", command, "```"].join("\n");
}
