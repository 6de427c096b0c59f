import type { Language } from "../../model/language.ts";
import type { CriterionValue } from "../../model/verdict.ts";

/** What the body of a conclusion says in its own voice. */
interface Words {
  heading: (regime: string, entity: string, period: string) => string;
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
  unseen: string;
  excepted: (count: number) => string;
  deficiencies: (ids: string) => string;
  indication: (words: string) => string;
  values: Record<CriterionValue, string>;
}

export const WORDS: Record<Language, Words> = {
  en: {
    heading: (regime, entity, period) => `${regime} conclusion on ${entity}, ${period}`,
    period: (from, to) => `The period runs from ${from} to ${to}.`,
    asOf: (day) => `The last look at GitHub in it was on ${day}.`,
    noScan: "Nobody looked at GitHub in it.",
    interim: "The conclusion is interim, because the period was not over at the last look.",
    final: "The period is over, and the conclusion is final unless the documents change.",
    nothingDecided: "These pages prepare that conclusion and do not replace it.",
    verdict: "Verdict",
    controls: "Controls",
    notSeen: "What could not be seen",
    nothingUnseen: "Nothing is known to be missing.",
    together: "What must be evaluated together",
    unseen: "Not seen:",
    excepted: (count) =>
      count === 1
        ? "One finding is covered by an exception."
        : `${count} findings are covered by an exception.`,
    deficiencies: (ids) => `Open deficiencies: ${ids}.`,
    indication: (words) => `Indication of severity: ${words}.`,
    values: {
      met: "Met",
      missed: "Missed",
      "not-performed": "Not performed",
      unknown: "Not known",
      "not-applicable": "Does not arise",
    },
  },
  ja: {
    heading: (regime, entity, period) => `${entity} ${regime} 結論(${period})`,
    period: (from, to) => `対象期間は${from}から${to}までである。`,
    asOf: (day) => `期間中に最後にGitHubを確認した日は${day}である。`,
    noScan: "期間中にGitHubの確認は行われていない。",
    interim: "最後の確認の時点で期間が終了していないため、中間の結論である。",
    final: "期間は終了しており、文書が変わらない限り最終の結論である。",
    nothingDecided: "この文書はその結論の準備であり、これに代わるものではない。",
    verdict: "判定",
    controls: "統制の数",
    notSeen: "確認できなかったこと",
    nothingUnseen: "確認できなかったものは認識されていない。",
    together: "合わせて判断すべき不備",
    unseen: "確認できなかったこと:",
    excepted: (count) => `例外の対象となる指摘事項が${count}件ある。`,
    deficiencies: (ids) => `未完了の不備:${ids}。`,
    indication: (words) => `重要性の目安:${words}。`,
    values: {
      met: "満たす",
      missed: "満たさない",
      "not-performed": "未実施",
      unknown: "不明",
      "not-applicable": "該当なし",
    },
  },
};
