import type { Aggregate } from "../../model/conclusion.ts";
import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import type { CriterionValue } from "../../model/verdict.ts";

/** What the body of a conclusion says in its own voice. */
interface Words {
  heading: (regime: string, entity: string, period: string) => string;
  /** What matters in one sentence. */
  lead: (counts: { interim: boolean; all: number; wanting: number; open: number }) => string;
  aboutPeriod: string;
  period: (from: string, to: string) => string;
  asOf: (day: string) => string;
  noScan: string;
  interim: string;
  final: string;
  nothingDecided: string;
  verdict: string;
  controls: string;
  notSeen: string;
  nothingUnseen: string;
  together: string;
  unseen: (what: string) => string;
  excepted: (count: number) => string;
  deficiencies: (ids: readonly string[]) => string;
  indication: (words: string) => string;
  /** The words of a miss, where nothing was performed that they could be a fact of. */
  asMissed: (words: string) => string;
  values: Record<CriterionValue, string>;
  /** The title of a control and its verdict. */
  control: (title: string, verdict: string) => string;
  /** The question of a criterion, its result and why. */
  criterion: (question: string, value: string, why: string) => string;
  togetherHead: readonly string[];
  /** What deficiencies of one group share. */
  shared: Record<Aggregate["key"], string>;
  comma: string;
  /** GitHub joins lines of a paragraph with a blank, which Japanese has not between sentences. */
  betweenSentences: "\n" | "";
  onOneLine: " " | "";
}

export const WORDS: Record<Language, Words> = {
  en: {
    heading: (regime, entity, period) => `${regime} conclusion on ${entity}, ${period}`,
    lead: ({ interim, all, wanting, open }) =>
      `${interim ? "So far, " : ""}${wanting} of ${count(all, "control")} ${wanting === 1 ? "is" : "are"} not concluded to be effective, and ${open === 0 ? "no deficiency is" : count(open, "deficiency is", "deficiencies are")} open.`,
    aboutPeriod: "The period, and what this conclusion is",
    period: (from, to) => `The period runs from ${from} to ${to}.`,
    asOf: (day) => `GitHub was last read in the period on ${day}.`,
    noScan: "GitHub was not read in the period.",
    interim: "The conclusion is interim, because the period was not over when GitHub was last read.",
    final: "The period is over, and the conclusion is final unless the documents change.",
    nothingDecided: "These pages prepare that conclusion and do not replace it.",
    verdict: "Verdict",
    controls: "Controls",
    notSeen: "What could not be seen",
    nothingUnseen: "Nothing is known to be missing.",
    together: "What must be evaluated together",
    unseen: (what) => `Not seen: ${what}`,
    excepted: (count) =>
      count === 1
        ? "One finding is covered by an exception."
        : `${count} findings are covered by an exception.`,
    deficiencies: (ids) => `Open deficiencies: ${ids.join(", ")}.`,
    indication: (words) => `Indication of severity: ${words}.`,
    asMissed: (words) => `Treated as not met, in the words of the regime: “${words}”`,
    values: {
      met: "Met",
      missed: "Not met",
      "not-performed": "Not performed",
      unknown: "Could not be determined",
      "not-applicable": "Not applicable",
    },
    control: (title, verdict) => `${title}: ${verdict}`,
    criterion: (question, value, why) => `${question} **${value}:** ${why}`,
    togetherHead: ["They share", "Which", "Open deficiencies"],
    shared: {
      objective: "Control",
      process: "Financial process",
      system: "System",
      entity: "Legal entity",
      cause: "Root cause",
      identity: "Identity",
    },
    comma: ", ",
    betweenSentences: "\n",
    onOneLine: " ",
  },
  ja: {
    heading: (regime, entity, period) => `${entity} ${regime} 結論 ${period}`,
    lead: ({ interim, all, wanting, open }) =>
      `${interim ? "現時点では、" : ""}統制${all}件のうち${wanting}件は有効との結論に至っておらず、終了していない不備${open === 0 ? "はない" : `が${open}件ある`}。`,
    aboutPeriod: "対象期間及び本結論の位置付け",
    period: (from, to) => `対象期間は${from}から${to}までである。`,
    asOf: (day) => `期間中に最後にGitHubを確認した日は${day}である。`,
    noScan: "期間中にGitHubの確認は行われていない。",
    interim: "最後の確認の時点で期間が終了していないため、期中の結論である。",
    final: "期間は終了しており、文書に変更がない限り、確定した結論である。",
    nothingDecided: "本文書はその結論の基礎となるものであり、これに代わるものではない。",
    verdict: "判定",
    controls: "統制の数",
    notSeen: "確認できていない事項",
    nothingUnseen: "確認できていない事項は認識されていない。",
    together: "併せて評価すべき不備",
    unseen: (what) => `確認できていない事項:${what}`,
    excepted: (count) => `例外の対象となる指摘事項が${count}件ある。`,
    deficiencies: (ids) => `終了していない不備:${ids.join("、")}`,
    indication: (words) => `重要性の目安:${words}。`,
    asMissed: (words) => `不充足とみなす場合の評価:「${words}」`,
    values: {
      met: "充足",
      missed: "不充足",
      "not-performed": "未実施",
      unknown: "不明",
      "not-applicable": "該当なし",
    },
    control: (title, verdict) => `${title}:${verdict}`,
    criterion: (question, value, why) => `${question}**${value}**:${why}`,
    togetherHead: ["共通する事項", "名称", "終了していない不備"],
    shared: {
      objective: "統制",
      process: "業務プロセス",
      system: "システム",
      entity: "法人",
      cause: "原因",
      identity: "ID",
    },
    comma: "、",
    betweenSentences: "",
    onOneLine: "",
  },
};
