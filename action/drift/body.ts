import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import type { Drift, DriftDifference, DriftSide } from "../../model/drift.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import { printDifference, printNotCompared } from "../../model/reasons/drift/print-drift.ts";
import { sentence } from "../format/sentence.ts";
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
    none: "No difference was found between what the documents state, and between what they state and what was done, as far as each rule below could look.",
    found: (total, blocking) =>
      `${count(total, "difference was", "differences were")} found, of which ${blocking} ${blocking === 1 ? "blocks" : "block"}.`,
    sections: {
      block: ["Blocking", "Each must be resolved, or accepted by a variance, before controls may change."],
      "deficient-operation": [
        "Deficient in operation",
        "The documents hold; what was done departs from them, and no variance accepts that.",
      ],
      warn: ["Warnings", "Somebody should look; nothing waits for it."],
      accepted: ["Accepted by a variance", "Each blocks again when its variance expires."],
    },
    sideHead: ["Side", "File", "Field", "Stands there", "Compared as"],
    one: "One",
    other: "Other",
    accepted: (variance) => `The variance ${variance} accepts it until it expires.`,
    account: "What each rule compared",
    accountHead: ["Rule", "Compares", "Comparisons", "Differences", "Not known"],
  },
  ja: {
    heading: (login) => `${login}の文書間の差異`,
    none: "各規則により確認できた範囲において、文書相互の間、及び文書と実施した内容との間に差異はない。",
    found: (total, blocking) => `差異は${total}件である。このうち${blocking}件は解消又は承認を要する。`,
    sections: {
      block: [
        "解消又は承認を要する差異",
        "統制を変更する前に、解消するか、差異の承認を受けなければならない。",
      ],
      "deficient-operation": [
        "運用上の不備となる差異",
        "文書は整合しているが、実施した内容が文書と異なり、差異の承認もない。",
      ],
      warn: ["注意を要する差異", "内容の確認を要するが、他の手続を妨げない。"],
      accepted: ["承認された差異", "差異の承認の期限が切れたときは、再び解消又は承認を要する。"],
    },
    sideHead: ["区分", "ファイル", "項目", "記載内容", "比較に用いた値"],
    one: "一方",
    other: "他方",
    accepted: (variance) => `差異の承認${variance}により、その期限まで承認されている。`,
    account: "各規則による比較の結果",
    accountHead: ["規則", "比較の対象", "比較件数", "差異", "確認できなかったこと"],
  },
};

const sideRow = (name: string, { file, field, value, normalised }: DriftSide): string[] => [
  name,
  cellCode(file),
  cellCode(field),
  cellCode(value),
  cellCode(normalised),
];

type Rules = ReadonlyMap<string, DriftRule>;

function difference(one: DriftDifference, rules: Rules, language: Language): string {
  const { rule, control, left, right, variance } = one;
  const own = WORDS[language];
  return [
    `### ${rule}${control === null ? "" : `, ${control}`}`,
    sentence(printDifference(one)[language], language),
    table(own.sideHead, [sideRow(own.one, left), sideRow(own.other, right)]),
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
