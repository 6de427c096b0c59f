import { isOpen, type Assessment, type Outcome } from "../../../model/assessment.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, code, row, tableHead } from "../../../model/markdown.ts";
import { OUTCOME_NAMES } from "../../../model/outcome-names.ts";
import { SharedText } from "../../../model/pieces.ts";
import { madeOnce } from "../../../model/same-lists.ts";
import { sentenceOf } from "../../../model/reasons/print.ts";
import { cellSentence, sentence } from "../../format/sentence.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import type { CheckDescription } from "../described.ts";

/** Descriptions of the checks by id. */
export type Checks = ReadonlyMap<string, CheckDescription>;

/** What a page about outcomes says in its own voice. */
interface Words {
  outcome: Record<Outcome, string>;
  since: (outcome: string, day: string) => string;
  /** The items below that line. */
  reason: (text: string) => string;
  risk: (text: string) => string;
  remedy: (text: string) => string;
  check: (id: string, controls: readonly string[]) => string;
  open: string;
  excepted: string;
  others: string;
  head: readonly [outcome: string, check: string, reason: string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    outcome: {
      fail: "Failed",
      unknown: "Unknown: could not be checked",
      pass: "Passed",
      stated: "Stated: a document says so, and no scan saw it",
      "not-applicable": "Does not apply",
      excepted: "Excepted",
    },
    since: (outcome, day) => `${outcome}, since ${day}.`,
    reason: (text) => `- Reason: ${text}`,
    risk: (text) => `- Risk: ${text}`,
    remedy: (text) => `- Remedy: ${text}`,
    check: (id, controls) => `- Check: ${code(id)}, for ${controls.join(", ") || "no control"}`,
    open: "Open findings",
    excepted: "Excepted findings",
    others: "Other checks",
    head: ["Outcome", "Check", "Reason"],
  },
  ja: {
    outcome: {
      fail: OUTCOME_NAMES.fail.ja,
      unknown: "判定不能(確認できなかった)",
      pass: OUTCOME_NAMES.pass.ja,
      stated: "記載のみ(文書に記載されているが、スキャンでは確認していない)",
      "not-applicable": OUTCOME_NAMES["not-applicable"].ja,
      excepted: OUTCOME_NAMES.excepted.ja,
    },
    since: (outcome, day) => `${dateIn(day, "ja")}以降、${outcome}。`,
    reason: (text) => `- 理由:${text}`,
    risk: (text) => `- リスク:${text}`,
    remedy: (text) => `- 是正方法:${text}`,
    check: (id, controls) => `- チェック:${code(id)}(統制:${controls.join("、") || "なし"})`,
    open: "未解決の指摘事項",
    excepted: "例外承認済の指摘事項",
    others: "その他のチェック",
    head: ["結果", "チェック", "理由"],
  },
};

function finding(assessment: Assessment, checks: Checks, language: Language): string {
  const { check, controls, outcome } = assessment;
  const own = WORDS[language];
  const since = own.since(own.outcome[outcome], assessment.since);
  const described = checks.get(check)?.words;
  const lines = [
    own.reason(sentence(sentenceOf(assessment, language), language)),
    // Why it matters and what to do was weighed by whoever accepted it.
    ...(described === undefined || outcome === "excepted"
      ? []
      : [own.risk(described.risk[language]), own.remedy(described.remedy[language])]),
    own.check(check, controls),
  ];
  return [`### ${described?.question[language] ?? check}`, "", since, "", ...lines].join("\n");
}

/** A row by the title of the check; one that is not known any more has nothing but its id. */
function inRow(assessment: Assessment, checks: Checks, language: Language): string {
  const { check, outcome } = assessment;
  const title = checks.get(check)?.words.title[language] ?? cellCode(check);
  const why = cellSentence(sentenceOf(assessment, language), language);
  return row([WORDS[language].outcome[outcome], title, why]);
}

type Print = typeof finding;

/** An assessment that many subjects share is printed once for these checks and a language. A memo, not state. */
function once(print: Print): Print {
  const texts = {
    en: new WeakMap<Checks, WeakMap<Assessment, string>>(),
    ja: new WeakMap<Checks, WeakMap<Assessment, string>>(),
  };
  return (assessment, checks, language) => {
    const known = texts[language].get(checks) ?? new WeakMap<Assessment, string>();
    texts[language].set(checks, known);
    const text = known.get(assessment) ?? print(assessment, checks, language);
    known.set(assessment, text);
    return text;
  };
}

const printed = { finding: once(finding), row: once(inRow) };

/** Lists of which the text is remembered at most. */
const LISTS = 1_000;

/** Texts of lists of assessments, each of one list once, for these checks and a language. A memo, not state. */
const bodies = new WeakMap<Checks, Record<Language, (assessments: readonly Assessment[]) => SharedText>>();

/**
 * What was concluded: open findings first, with what to do; then excepted ones; then the rest as a table. It
 * begins with the blank line that parts it from what is above; empty where nothing was concluded.
 */
export function assessmentsBody(
  assessments: readonly Assessment[],
  checks: Checks,
  language: Language,
): SharedText {
  const known = bodies.get(checks) ?? {
    en: madeOnce((all: readonly Assessment[]) => printAll(all, checks, "en"), LISTS),
    ja: madeOnce((all: readonly Assessment[]) => printAll(all, checks, "ja"), LISTS),
  };
  bodies.set(checks, known);
  return known[language](assessments);
}

function printAll(assessments: readonly Assessment[], checks: Checks, language: Language): SharedText {
  const own = WORDS[language];
  const open = assessments.filter(isOpen);
  const accepted = assessments.filter(({ outcome }) => outcome === "excepted");
  const rest = assessments.filter((one) => !isOpen(one) && one.outcome !== "excepted");
  const under = (heading: string, all: readonly Assessment[]) =>
    all.length === 0 ? [] : [`## ${heading}`, ...all.map((one) => printed.finding(one, checks, language))];
  const parts = [
    ...under(own.open, open),
    ...under(own.excepted, accepted),
    ...(rest.length === 0
      ? []
      : [
          `## ${own.others}`,
          [tableHead(own.head), ...rest.map((one) => printed.row(one, checks, language))].join("\n"),
        ]),
  ];
  return new SharedText(parts.map((part) => `\n\n${part}`).join(""));
}
