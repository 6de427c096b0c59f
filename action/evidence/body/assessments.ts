import { isOpen, type Assessment, type Outcome } from "../../../model/assessment.ts";
import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import { OUTCOME_NAMES } from "../../../model/outcome-names.ts";
import { madeOnce } from "../../../model/same-lists.ts";
import { sentenceOf } from "../../../model/reasons/print.ts";
import { sentence } from "../../format/sentence.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import type { CheckDescription } from "../described.ts";

/** Descriptions of the checks by id. */
export type Checks = ReadonlyMap<string, CheckDescription>;

/** What a page about outcomes says in its own voice. */
interface Words {
  outcome: Record<Outcome, string>;
  since: (outcome: string, day: string) => string;
  /** The lines below; GitHub joins lines with a blank, which Japanese has not, so that there they are a list. */
  reason: (text: string) => string;
  risk: (text: string) => string;
  remedy: (text: string) => string;
  check: (id: string, controls: readonly string[]) => string;
  open: string;
  excepted: string;
  others: string;
  /** One check among the others, by its id and its title. */
  other: (outcome: string, id: string, title: string) => string;
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
    reason: (text) => text,
    risk: (text) => text,
    remedy: (text) => text,
    check: (id, controls) => `Check ${id}, for ${controls.join(", ") || "no control"}.`,
    open: "Open findings",
    excepted: "Excepted findings",
    others: "Other checks",
    other: (outcome, id) => `${outcome}: ${id}. `,
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
    since: (outcome, day) => `${dateIn(day, "ja")}以降、${outcome}。\n`,
    reason: (text) => `- 理由:${text}`,
    risk: (text) => `- リスク:${text}`,
    remedy: (text) => `- 是正方法:${text}`,
    check: (id, controls) => `- チェック:${code(id)}(統制:${controls.join("、") || "なし"})`,
    open: "未解決の指摘事項",
    excepted: "例外承認済の指摘事項",
    others: "その他のチェック",
    other: (outcome, id, title) => `${outcome}:${title}(${code(id)})。`,
  },
};

function finding(assessment: Assessment, checks: Checks, language: Language): string {
  const { check, controls, outcome, since } = assessment;
  const own = WORDS[language];
  const described = checks.get(check)?.words;
  const lines = [
    own.since(own.outcome[outcome], since),
    own.reason(sentence(sentenceOf(assessment, language), language)),
    // Why it matters and what to do was weighed by whoever accepted it.
    ...(described === undefined || outcome === "excepted"
      ? []
      : [own.risk(described.risk[language]), own.remedy(described.remedy[language])]),
    own.check(check, controls),
  ];
  return [`### ${described?.question[language] ?? check}`, "", ...lines].join("\n");
}

function inOneLine(assessment: Assessment, checks: Checks, language: Language): string {
  const { check, outcome } = assessment;
  const own = WORDS[language];
  const title = checks.get(check)?.words.title[language] ?? check;
  return `- ${own.other(own.outcome[outcome], check, title)}${sentence(sentenceOf(assessment, language), language)}`;
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

const printed = { finding: once(finding), line: once(inOneLine) };

/** Lists of which the text is remembered at most. */
const LISTS = 1_000;

/** Texts of lists of assessments, each of one list once, for these checks and a language. A memo, not state. */
const bodies = new WeakMap<Checks, Record<Language, (assessments: readonly Assessment[]) => string>>();

/**
 * What was concluded: open findings first, with what to do; then excepted ones; then the rest in one line each. It
 * begins with the blank line that parts it from what is above; empty where nothing was concluded.
 */
export function assessmentsBody(
  assessments: readonly Assessment[],
  checks: Checks,
  language: Language,
): string {
  const known = bodies.get(checks) ?? {
    en: madeOnce((all: readonly Assessment[]) => printAll(all, checks, "en"), LISTS),
    ja: madeOnce((all: readonly Assessment[]) => printAll(all, checks, "ja"), LISTS),
  };
  bodies.set(checks, known);
  return known[language](assessments);
}

function printAll(assessments: readonly Assessment[], checks: Checks, language: Language): string {
  const own = WORDS[language];
  const open = assessments.filter(isOpen);
  const accepted = assessments.filter(({ outcome }) => outcome === "excepted");
  const rest = assessments.filter((one) => !isOpen(one) && one.outcome !== "excepted");
  const under = (heading: string, all: readonly Assessment[]) =>
    all.length === 0 ? [] : [`## ${heading}`, ...all.map((one) => printed.finding(one, checks, language))];
  return [
    ...under(own.open, open),
    ...under(own.excepted, accepted),
    ...(rest.length === 0
      ? []
      : [`## ${own.others}`, rest.map((one) => printed.line(one, checks, language)).join("\n")]),
  ]
    .map((part) => `\n\n${part}`)
    .join("");
}
