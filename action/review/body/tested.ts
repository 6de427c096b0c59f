import { count } from "../../../model/count.ts";
import type { Instant } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, table } from "../../../model/markdown.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { shortened } from "../../../model/quote.ts";
import type { Review } from "../../../model/review.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { prose } from "../../format/prose.ts";
import { cellSentence } from "../../format/sentence.ts";
import { restOf, ROWS_SHOWN } from "./bounds.ts";

/** What the page says of what people tested beside the lines: what, who, when, and what came of it. */
interface Words {
  title: string;
  head: readonly string[];
  none: string;
  summary: string;
  duties: string;
  found: (conflicts: number, disposed: number) => string;
  noMatrix: string;
  evaluation: string;
  sampled: (sample: number, deviations: number, extended: number | null) => string;
  interview: string;
  explained: (yes: boolean) => string;
  lookBack: (title: string) => string;
  used: (used: boolean | null) => string;
  rollForward: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: "Who tested it",
    head: ["Test", "By, on", "What came of it"],
    none: "not done",
    summary: "Remediation",
    duties: "Segregation of duties",
    found: (conflicts, disposed) => `${count(conflicts, "conflict")}, ${disposed} with a disposition.`,
    noMatrix: "No matrix was computed.",
    evaluation: "Evaluator's sample",
    sampled: (sample, deviations, extended) =>
      `${count(sample, "item")} tested, ${count(deviations, "deviation")}${extended === null ? "" : `; extended to ${count(extended, "item")}`}.`,
    interview: "Interview on the decisions",
    explained: (yes) => `The reviewer ${yes ? "could" : "could not"} explain the decisions.`,
    lookBack: (title) => `Look-back on ${title}`,
    used: (used) =>
      used === null
        ? "Nobody can tell whether it was used wrongly."
        : `It was ${used ? "" : "not "}used wrongly.`,
    rollForward: "Roll-forward to the end of the year",
  },
  ja: {
    title: "評価の実施者及び結果",
    head: ["評価", "実施者及び実施日", "結果"],
    none: "未実施",
    summary: "是正",
    duties: "職務分掌の評価",
    found: (conflicts, disposed) => `抵触${conflicts}件、うち処置決定済み${disposed}件。`,
    noMatrix: "一覧は作成されていない。",
    evaluation: "評価者によるサンプル評価",
    sampled: (sample, deviations, extended) =>
      `${sample}件を評価、逸脱${deviations}件${extended === null ? "" : `、${extended}件に拡大`}。`,
    interview: "決定に関する面談",
    explained: (yes) => `レビュー実施者は決定を説明${yes ? "できた" : "できなかった"}。`,
    lookBack: (title) => `${title}の遡及確認`,
    used: (used) =>
      used === null ? "不正な利用の有無を確認できない。" : `不正な利用は${used ? "あった" : "なかった"}。`,
    rollForward: "期末日までのロールフォワード",
  },
};

/** Longest text of a person's that a cell shows; the record has the whole. */
const LONGEST = 300;

/** Who tested the review, when, and what came of it, in words; a test that was not done says so. */
export function testedPart(review: Review, language: Language): string[] {
  const words = WORDS[language];
  const { conflicts, duties, evaluation, interview, roll_forward: rolled, remediation_summary: sum } = review;
  const said = (text: string) => cellSentence(shortened(text, LONGEST), language);
  const zone = review.time_zone;
  const who = (by: string, at: Instant | null) =>
    at === null ? cellCode(by) : `${cellCode(by)}, ${dateIn(dayIn(zone, at), language)}`;
  const row = <Test extends { by: string; at: Instant }>(
    name: string,
    test: Test | null,
    tell: (test: Test) => readonly string[],
  ) =>
    test === null ? [name, `_${words.none}_`, ""] : [name, who(test.by, test.at), tell(test).join("<br>")];
  const matrix =
    conflicts === null
      ? words.noMatrix
      : words.found(conflicts.length, conflicts.filter(({ disposition }) => disposition !== null).length);
  const lookBacks = review.lines.flatMap(({ title, look_back: one }) =>
    one === null
      ? []
      : [
          [
            words.lookBack(cellCode(shortened(title))),
            who(one.by, null),
            `${words.used(one.used)}<br>${said(one.evidence)}`,
          ],
        ],
  );
  return [
    `## ${words.title}`,
    table(words.head, [
      row(words.duties, duties, ({ evidence }) => [matrix, said(evidence)]),
      row(words.evaluation, evaluation, ({ sample, deviations, extended_to: extended, method }) => [
        words.sampled(sample, deviations, extended),
        said(method),
      ]),
      row(words.interview, interview, ({ explained }) => [words.explained(explained)]),
      ...lookBacks.slice(0, ROWS_SHOWN),
      row(words.rollForward, rolled, ({ changes }) => [said(changes)]),
    ]),
    ...restOf(lookBacks.length - ROWS_SHOWN, language),
    ...(sum === null ? [] : [`${words.summary}: ${prose(sum)}`]),
  ];
}
