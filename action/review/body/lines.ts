import { groupBy } from "../../../model/group-by.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, table } from "../../../model/markdown.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { isDecided } from "../../../model/reviews/decided.ts";
import { CHANGES } from "../../../model/reviews/line.ts";
import { CHANGE_NAMES } from "../../../model/reviews/names.ts";
import { inReadingOrder } from "../../../model/reviews/reading-order.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { LINES_SHOWN } from "./bounds.ts";
import { rowOf } from "./line.ts";
import { WORDS } from "./words.ts";

type Lines = Review["lines"];

/** Groups of lines that are counted, the largest first; the pull request shows them, too, and is bounded itself. */
const GROUPS_SHOWN = 60;

/**
 * The lines of a review, what changed most first. Of a review that is longer than a page, those that are open stand
 * there first; how many others there are, and how they are selected, is told by kind and repository.
 */
export function linesPart(lines: Lines, language: Language, zone: string): string[] {
  const words = WORDS[language];
  const shown = shownOf(lines);
  const head = [words.identity, words.who, words.why, words.look, words.decision];
  const section = (title: string, own: Lines): string[] => {
    const rows = inReadingOrder(own.filter((line) => shown.has(line)));
    return rows.length === 0
      ? []
      : [
          `## ${title} (${own.length})`,
          table(
            head,
            rows.map((line) => rowOf(line, language, zone)),
          ),
          ...(rows.length < own.length ? [words.othersOfSection(own.length - rows.length)] : []),
        ];
  };
  const later = lines.filter(({ off_cycle: one }) => one !== null);
  const frozen = lines.filter(({ off_cycle: one }) => one === null);
  return [
    ...(shown.size < lines.length ? [words.notAll(shown.size, lines.length)] : []),
    ...section(words.cameUp, later),
    ...CHANGES.flatMap((what) =>
      section(
        CHANGE_NAMES[language][what],
        frozen.filter(({ change }) => change.what === what),
      ),
    ),
    ...groupsPart(
      lines.filter((line) => !shown.has(line)),
      language,
    ),
  ];
}

/** The lines that a page shows in full: all of them, or those that are open first. */
function shownOf(lines: Lines): ReadonlySet<ReviewLine> {
  if (lines.length <= LINES_SHOWN) return new Set(lines);
  const inOrder = inReadingOrder(lines);
  return new Set(
    [...inOrder.filter((line) => !isDecided(line)), ...inOrder.filter(isDecided)].slice(0, LINES_SHOWN),
  );
}

/** How many lines there are, and are open, by what selects them in a comment; nothing for no lines. */
export function groupsPart(lines: Lines, language: Language): string[] {
  if (lines.length === 0) return [];
  const words = WORDS[language];
  const groups = [...groupBy(lines, selectorOf)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || byCodePoint(a, b),
  );
  return [
    `## ${words.groups} (${lines.length})`,
    table(
      words.groupColumns,
      groups
        .slice(0, GROUPS_SHOWN)
        .map(([selector, own]) => [
          cellCode(selector),
          String(own.length),
          String(own.filter((line) => !isDecided(line)).length),
        ]),
    ),
    ...(groups.length > GROUPS_SHOWN ? [words.moreGroups(groups.length - GROUPS_SHOWN)] : []),
  ];
}

const selectorOf = ({ kind, repository, change }: ReviewLine): string =>
  `kind:${kind} repository:${repository?.toLowerCase() ?? "_org"} change:${change.what}`;
