import type { Language } from "../../../model/language.ts";
import { table } from "../../../model/markdown.ts";
import type { Review } from "../../../model/review.ts";
import { isDecided } from "../../../model/reviews/decided.ts";
import { rolesPassedTo } from "../../../model/reviews/deciders.ts";
import { inReadingOrder } from "../../../model/reviews/reading-order.ts";
import { roleName } from "../../../model/role-name.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { zoneLines } from "../../../model/zone-sentence.ts";
import { sentence } from "../../format/sentence.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { type Campaign, roleOf, type Steps } from "../calendar.ts";
import { statementPart } from "./afterwards.ts";
import { countsOf, exampleOf, isFirst, languageOf, nameOf, type Naming } from "./body.ts";
import { dutiesAsked } from "./duties.ts";
import { LINES_SHOWN } from "./bounds.ts";
import { rowOf } from "./line.ts";
import { groupsPart } from "./lines.ts";
import { gapsPart } from "./population.ts";
import { PULL_WORDS } from "./pull-words.ts";
import { WORDS } from "./words.ts";

/** Lines that the pull request shows; the page has all of them, and GitHub takes 65,536 characters. */
const SHOWN = 25;

/** How many lines wait for a decision; one that was passed on still does. */
export const openLines = ({ lines }: Pick<Review, "lines">): number =>
  lines.filter((line) => !isDecided(line)).length;

/** The title that reviewers see in a list: which review, and what is left by when. */
export function pullTitle(review: Review, naming: Naming): string {
  const language = languageOf(review, naming);
  const words = PULL_WORDS[language];
  const open = openLines(review);
  const all = review.lines.length;
  return `${nameOf(review, naming, language)}: ${open === 0 ? words.done(all) : words.left(open, all, dateIn(review.due, language))}`;
}

/**
 * What a reviewer reads first: what is left, who decides and how, when what is due, and the lines to look at first; once
 * nothing is left, what whoever approves states by it.
 */
export function pullBody(
  review: Review,
  { campaign, naming, page }: { campaign: Campaign; naming: Naming; page: string },
): string {
  const language = languageOf(review, naming);
  const words = PULL_WORDS[language];
  const own = WORDS[language];
  return [
    [countsOf(review, language), ...(isFirst(review) ? [own.first] : []), words.page(page)].join("\n"),
    ...gapsPart(review.population.gaps, language),
    ...statementPart(review, language),
    review.population.relevance === "reporting" ? own.questionsOnReporting : own.questions,
    ...(openLines(review) === 0
      ? []
      : [
          sentence(
            words.decides(
              roleName(review.performer_role)[language],
              rolesPassedTo(review, naming).map((role) => roleName(role)[language]),
            ),
            language,
          ),
          own.how,
          exampleOf(review.lines, language),
        ]),
    ...dutiesAsked(review, language),
    stepsTable(review, campaign.steps, language),
    ...zoneLines(review.time_zone, language),
    sentence(words.approval(roleName(roleOf(campaign, "approver"))[language]), language),
    ...changedPart(review, language),
    ...(review.lines.length > LINES_SHOWN
      ? groupsPart(
          review.lines.filter((line) => !isDecided(line)),
          language,
        )
      : []),
  ].join("\n\n");
}

function stepsTable(review: Review, steps: Steps, language: Language): string {
  const words = PULL_WORDS[language];
  const day = (one: string) => dateIn(one, language);
  return table(
    [words.step, words.day],
    [
      [words.frozen, day(dayIn(review.time_zone, review.population.frozen))],
      [words.due, day(steps.due)],
      [words.remediation, steps.remediation === null ? words.perDecision : day(steps.remediation)],
      [words.certification, day(steps.certification)],
      ...(steps.rollForward === null ? [] : [[words.rollForward, day(steps.rollForward)]]),
    ],
  );
}

/** The lines that changed or that come up between cycles, those that matter first. */
function changedPart(review: Review, language: Language): string[] {
  const { lines } = review;
  const zone = review.time_zone;
  const words = PULL_WORDS[language];
  const own = WORDS[language];
  const changed = inReadingOrder(
    lines.filter(({ off_cycle: later, change }) => later !== null || change.what !== "unchanged"),
  );
  if (changed.length === 0) return [words.nothingChanged];
  const shown = changed.slice(0, SHOWN);
  const rest = changed.length - shown.length;
  return [
    `## ${words.changed} (${changed.length})`,
    table(
      [own.identity, own.who, own.why, own.look, own.decision],
      shown.map((line) => rowOf(line, language, zone)),
    ),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
}
