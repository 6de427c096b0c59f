import { DECISION_NAMES } from "../../../model/decision-name.ts";
import { kinds } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";
import { wordsOf } from "../../../model/reasons/print.ts";
import { printChange } from "../../../model/reasons/reviews/changes.ts";
import { printSuggestion } from "../../../model/reasons/reviews/suggestions.ts";
import { printTrigger } from "../../../model/reasons/reviews/triggers.ts";
import type { ReviewLine } from "../../../model/review.ts";
import { REVALIDATION_NAMES } from "../../../model/reviews/names.ts";
import { permissionsCell } from "../../format/permissions.ts";
import { cellSentence } from "../../format/sentence.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { type Words, WORDS } from "./words.ts";

/** Longest text of a person's that a cell shows; the record has the whole. */
const LONGEST = 300;
/** Findings that a cell names before it counts the rest. */
const NAMED = 3;

const breaks = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join("<br>");

/** One line as a row: what it is, who had it, why, what to look at, and what was decided, by the days of a zone. */
export const rowOf = (line: ReviewLine, language: Language, zone: string): string[] => {
  const words = WORDS[language];
  return [
    identityCell(line, words, language),
    whoCell(line, words),
    whyCell(line, language, zone),
    lookCell(line, words, language),
    decisionCell(line, language, zone),
  ];
};

function identityCell(
  { title, kind, repository, uid, privileged, financial }: ReviewLine,
  words: Words,
  language: Language,
): string {
  const marks = [...(privileged ? [words.privileged] : []), ...(financial ? [words.financial] : [])];
  return breaks([
    `**${cellCode(shortened(title))}**`,
    `${kinds[kind].name[language]}${repository === null ? "" : ` ${cellCode(repository)}`}`,
    marks.length === 0 ? null : `_${marks.join(words.list)}_`,
    cellCode(uid),
  ]);
}

function whoCell(
  { business_owner: owner, technical_steward: steward, created_by: creator }: ReviewLine,
  words: Words,
): string {
  const named = (login: string | null, none: string) => (login === null ? none : cellCode(login));
  return breaks([
    words.labelled(words.owner, named(owner, `**${words.nobody}**`)),
    words.labelled(words.steward, named(steward, words.nobody)),
    words.labelled(words.creator, named(creator, words.notKnown)),
  ]);
}

function whyCell(
  { purpose, permissions, reaches, last_used: used }: ReviewLine,
  language: Language,
  zone: string,
): string {
  const words = WORDS[language];
  const may = permissionsCell(permissions, language);
  return breaks([
    purpose === null ? words.noPurpose : cellSentence(shortened(purpose, LONGEST), language),
    may === "" ? null : words.may(may),
    reaches === null ? words.reachNotKnown : words.reaches(reaches),
    used === null ? words.noUse : words.lastUsed(dateIn(dayIn(zone, used), language)),
  ]);
}

function lookCell(line: ReviewLine, words: Words, language: Language): string {
  const { change, findings, revalidate, suggested, off_cycle: later } = line;
  const titles = findings.map((check) => wordsOf.get(check)?.title[language] ?? check);
  const shown = titles.slice(0, NAMED).map((title) => cellSentence(title, language));
  const rest = titles.length - shown.length;
  return breaks([
    later === null ? null : `**${cellSentence(printTrigger(later)[language], language)}**`,
    // Said once, at the top.
    change.reason === "no-review-before" ? null : cellSentence(printChange(change)[language], language),
    revalidate.length === 0
      ? null
      : `**${words.labelled(words.revalidate, revalidate.map((why) => REVALIDATION_NAMES[language][why]).join(words.list))}**`,
    shown.length === 0
      ? null
      : words.labelled(words.findings, `${shown.join(words.list)}${rest > 0 ? words.others(rest) : ""}`),
    suggested === null
      ? null
      : `${words.suggested(`**${DECISION_NAMES[language][suggested.decision]}**`)} ${cellSentence(printSuggestion(suggested)[language], language)}`,
  ]);
}

function decisionCell(line: ReviewLine, language: Language, zone: string): string {
  const words = WORDS[language];
  const {
    decision,
    exception,
    transfer_to: to,
    by,
    at,
    rationale,
    reporting_risk: risk,
    off_cycle: later,
  } = line;
  if (decision === null)
    return breaks([`_${words.open}_`, later === null ? null : words.dueOn(dateIn(later.due, language))]);
  const with_ = exception ?? (to === null ? null : cellCode(to));
  return breaks([
    `**${DECISION_NAMES[language][decision]}**${with_ === null ? "" : ` ${with_}`}`,
    by === null || at === null ? null : words.by(cellCode(by), dateIn(dayIn(zone, at), language)),
    rationale === null ? null : cellSentence(shortened(rationale, LONGEST), language),
    risk === null
      ? null
      : `${words.risk(risk.exists)}${cellSentence(shortened(risk.text, LONGEST), language)}`,
  ]);
}
