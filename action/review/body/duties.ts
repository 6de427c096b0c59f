import { count } from "../../../model/count.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode } from "../../../model/markdown.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { shortened } from "../../../model/quote.ts";
import { factOf, wordsOf } from "../../../model/reasons/print.ts";
import type { Review } from "../../../model/review.ts";
import { type Conflict, CONFLICT_NAMES, DISPOSITION_NAMES } from "../../../model/reviews/conflict.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { cellSentence } from "../../format/sentence.ts";
import { boundedTable } from "./bounds.ts";

const WORDS = {
  en: {
    title: "Matrix of duties",
    head: ["Identity", "What meets in it", "What is done about it"],
    none: "No identity of the population combines duties that must not meet.",
    how: "Write disposition (remove for removing the conflict, compensate with a control, or accept with an exception) and text of each row in conflicts of the record below. Nobody writes it who owns, keeps or made the identity, or decided on its line. Then sign for the matrix in duties: who has decided in this review, or approves it, does not test it.",
    asked: (all: number, open: number) =>
      `The matrix of duties has ${count(all, "conflict")}, ${open} without a disposition. Where the regime demands the test, somebody who decides nothing here, and does not approve it, brings it in the file.`,
    open: "open",
  },
  ja: {
    title: "職務分掌の一覧",
    head: ["ID", "抵触する職務", "処置"],
    none: "母集団に、両立しない職務を併せ持つIDはない。",
    how: "下記の記録の conflicts の各行に、disposition(抵触の解消 remove、代替統制 compensate 及び control、例外 accept 及び exception のいずれか)及び text を記載します。IDを所有し、管理し、又は作成した者、及び当該明細を決定した者は、処置を決定できません。その後、duties に評価の結果を記載します。この棚卸の決定又は承認を行う者は、評価を行いません。",
    asked: (all: number, open: number) =>
      `職務分掌の一覧にある抵触は${all}件、うち処置が未決定のものは${open}件である。制度が評価を求める場合、この棚卸の決定及び承認を行わない者がファイルに評価の結果を記載します。`,
    open: "未決定",
  },
} as const;

/** Longest text of a person's that a cell shows; the record has the whole. */
const LONGEST = 300;

/** The matrix of duties, one row a conflict; nothing where none was computed. */
export function dutiesPart(review: Review, language: Language): string[] {
  const { conflicts, lines, duties } = review;
  if (conflicts === null) return [];
  const words = WORDS[language];
  const titles = new Map(lines.map(({ uid, title, repository }) => [uid, { title, repository }]));
  const row = (one: Conflict) => [
    identityCell(one.uid, titles.get(one.uid)),
    foundCell(one, language),
    dispositionCell(one, language, review.time_zone),
  ];
  // What nobody disposed of is what the page is read for.
  const openFirst = conflicts.toSorted(
    (a, b) => Number(a.disposition !== null) - Number(b.disposition !== null),
  );
  const isOpen = duties === null || conflicts.some(({ disposition }) => disposition === null);
  return [
    `## ${words.title} (${conflicts.length})`,
    ...(conflicts.length === 0 ? [words.none] : boundedTable(words.head, openFirst, { row, language })),
    ...(isOpen ? [words.how] : []),
  ];
}

/** What of the matrix is left to do, for the pull request; nothing where it is signed and each row has its disposition. */
export function dutiesAsked(
  { conflicts, duties }: Pick<Review, "conflicts" | "duties">,
  language: Language,
): string[] {
  if (conflicts === null) return [];
  const open = conflicts.filter(({ disposition }) => disposition === null).length;
  return open === 0 && duties !== null ? [] : [WORDS[language].asked(conflicts.length, open)];
}

function identityCell(uid: string, line: { title: string; repository: string | null } | undefined): string {
  if (line === undefined) return cellCode(uid);
  const where = line.repository === null ? "" : ` ${cellCode(line.repository)}`;
  return `${cellCode(shortened(line.title))}${where}`;
}

function foundCell(one: Conflict, language: Language): string {
  const title = cellSentence(wordsOf.get(one.check)?.title[language] ?? one.check, language);
  const fact = cellSentence(shortened(factOf(one)[language], LONGEST), language);
  return `${CONFLICT_NAMES[language][one.outcome]}${language === "en" ? " " : ""}${title}<br>${fact}`;
}

function dispositionCell(one: Conflict, language: Language, zone: string): string {
  const { disposition, control, exception, text, by, at } = one;
  if (disposition === null) return `_${WORDS[language].open}_`;
  const with_ = control ?? exception;
  return [
    `**${DISPOSITION_NAMES[language][disposition]}**${with_ === null ? "" : ` ${with_}`}`,
    ...(by === null || at === null ? [] : [`${cellCode(by)}, ${dateIn(dayIn(zone, at), language)}`]),
    ...(text === null ? [] : [cellSentence(shortened(text, LONGEST), language)]),
  ].join("<br>");
}
