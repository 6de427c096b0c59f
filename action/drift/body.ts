import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import type { Drift, DriftDifference, DriftSide } from "../../model/drift.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import {
  printCompared,
  printDifference,
  printNotCompared,
  printValue,
} from "../../model/reasons/drift/print-drift.ts";
import { DRIFT_RULE_NAMES } from "../../model/reasons/drift/rule-names.ts";
import { cellSentence, sentence } from "../format/sentence.ts";
import type { DriftRule } from "./rule.ts";

type Verdict = DriftDifference["verdict"];

/** Verdicts in the order people need them. */
const ORDER: readonly Verdict[] = ["block", "deficient-operation", "warn", "accepted"];

interface Words {
  heading: (login: string) => string;
  none: string;
  found: (total: number, blocking: number) => string;
  /** Each verdict's heading, and what it asks for. */
  sections: Record<Verdict, readonly [title: string, means: string]>;
  title: (rule: string, name: string | null, control: string | null) => string;
  sideHead: readonly string[];
  one: string;
  other: string;
  accepted: (variance: string) => string;
  account: string;
  accountHead: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heading: (login) => `Drift of ${login}`,
    none: "No difference was found between what the documents state, and between what they state and what was done, within what each rule below could compare.",
    found: (total, blocking) =>
      `${count(total, "difference was", "differences were")} found, of which ${blocking} must be resolved or approved.`,
    sections: {
      block: [
        "To be resolved or approved",
        "Each must be resolved, or accepted by a variance, before controls may change.",
      ],
      "deficient-operation": [
        "Not performed as stated",
        "The documents agree; practice departs from them, and no variance accepts that.",
      ],
      warn: ["To be looked at", "Each should be looked at; it keeps nothing from being changed."],
      accepted: [
        "Accepted by a variance",
        "Each must be resolved or approved again when its variance expires.",
      ],
    },
    title: (rule, name, control) =>
      `${rule}${name === null ? "" : ` ${name}`}${control === null ? "" : `, ${control}`}`,
    sideHead: ["Side", "File", "Field", "Text", "Compared as"],
    one: "First",
    other: "Second",
    accepted: (variance) => `The variance ${variance} accepts it until it expires.`,
    account: "What each rule compared",
    accountHead: ["Rule", "Compares", "Comparisons", "Differences", "Could not be compared"],
  },
  ja: {
    heading: (login) => `${login}の文書の相違`,
    none: "各規則により確認できた範囲において、文書相互の間、及び文書と実施した内容との間に相違はない。",
    found: (total, blocking) => `相違は${total}件である。このうち${blocking}件は是正又は承認を要する。`,
    sections: {
      block: [
        "是正又は承認を要する相違",
        "統制を変更する前に、是正するか、差異の承認を受けなければならない。",
      ],
      "deficient-operation": [
        "運用上の不備となる相違",
        "文書は整合しているが、実施した内容が文書と異なり、差異の承認もない。",
      ],
      warn: ["確認を要する相違", "内容の確認を要するが、他の手続を妨げない。"],
      accepted: ["差異として承認された相違", "差異の承認の期限が切れたときは、再び是正又は承認を要する。"],
    },
    title: (rule, name, control) =>
      `${rule}${name === null ? "" : ` ${name}`}${control === null ? "" : `(${control})`}`,
    sideHead: ["区分", "ファイル", "項目", "記載内容", "比較に用いた値"],
    one: "一方",
    other: "他方",
    accepted: (variance) => `差異の承認${variance}により、その期限まで承認されている。`,
    account: "各規則による比較の結果",
    accountHead: ["規則", "比較の対象", "比較件数", "相違", "比較できなかった事項"],
  },
};

/** What was compared: in words, where there are words for it. */
function comparedCell(side: DriftSide, language: Language): string {
  const words = printCompared(side, language);
  if (words !== null) return cellSentence(words, language);
  return typeof side.normalised === "string" ? cellCode(side.normalised) : "";
}

const sideRow = (name: string, side: DriftSide, language: Language): string[] => [
  name,
  cellCode(side.file),
  cellCode(side.field),
  side.value === null ? cellSentence(printValue(side, language), language) : cellCode(side.value),
  comparedCell(side, language),
];

type Rules = ReadonlyMap<string, DriftRule>;

function difference(one: DriftDifference, rules: Rules, language: Language): string {
  const { rule, control, left, right, variance } = one;
  const own = WORDS[language];
  return [
    `### ${own.title(rule, DRIFT_RULE_NAMES[rule]?.[language] ?? null, control)}`,
    sentence(printDifference(one)[language], language),
    table(own.sideHead, [sideRow(own.one, left, language), sideRow(own.other, right, language)]),
    variance === null ? (rules.get(rule)?.effect[language] ?? "") : own.accepted(code(variance)),
  ].join("\n\n");
}

const account = ({ rules: accounts }: Drift, rules: Rules, language: Language): string =>
  table(
    WORDS[language].accountHead,
    accounts.map(({ rule, compared, differences, unknown }) => [
      rule,
      rules.get(rule)?.compares[language] ?? "",
      String(compared),
      String(differences),
      printNotCompared(unknown)[language],
    ]),
  );

/** The report for people: what blocks first, both texts of each, and what every rule did and could not do. */
export function body(drift: Drift, catalogue: readonly DriftRule[], language: Language): string {
  const rules: Rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  const own = WORDS[language];
  const of = (verdict: Verdict) => drift.differences.filter((one) => one.verdict === verdict);
  const total = drift.differences.length;
  return [
    `# ${own.heading(code(drift.organization))}`,
    total === 0 ? own.none : own.found(total, of("block").length),
    ...ORDER.flatMap((verdict) => {
      const found = of(verdict);
      if (found.length === 0) return [];
      const [title, means] = own.sections[verdict];
      return [`## ${title}`, means, ...found.map((one) => difference(one, rules, language))];
    }),
    `## ${own.account}`,
    account(drift, rules, language),
  ].join("\n\n");
}
