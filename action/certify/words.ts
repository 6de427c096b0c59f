import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";

/** What stands for the tokens of a text, beside names, days and numbers. */
interface Words {
  none: string;
  and: string;
  /** Between sentences that are listed one after the other. */
  then: string;
  list: string;
  noSystem: string;
  /** Grants of emergency access, and how many of them were used. */
  grants: (of: { grants: number; used: number; unknown: number }) => string;
  /** What stands for the clause of a control that is not concluded to be effective; `said` is what is concluded of it. */
  notCertified: (said: string) => string;
  notConcludedOn: string;
  identities: (n: number) => string;
  review: (period: string, decided: string, person: string, signed: string) => string;
  until: (id: string, day: string) => string;
  with: (id: string, what: string) => string;
  deficiency: (id: string, control: string, severity: string) => string;
  notConcluded: string;
  /** A control with its verdict and what is said of it. */
  quoted: (control: string, verdict: string, said: string) => string;
  /** The controls of one verdict. */
  grouped: (verdict: string, controls: readonly string[]) => string;
  /** What follows the clause of a control. */
  concluded: (of: {
    verdict: string;
    findings: number;
    excepted: number;
    /** Exceptions that cover them. */
    exceptions: readonly string[];
    deficiencies: readonly string[];
    /** Variances by which documents of the control differ. */
    variances: readonly string[];
    /** Controls that stand in for conflicts on which it rests. */
    compensating: readonly string[];
    /** Why it is not concluded that it holds; null where it is. */
    why: string | null;
  }) => string;
  changes: (added: number, gone: number) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    none: "none",
    and: "; ",
    then: "; ",
    list: ", ",
    noSystem: "systems that nobody has named",
    grants: ({ grants, used, unknown }) =>
      grants === 0
        ? "none"
        : `${grants}, of which ${used} used${unknown === 0 ? "" : ` and ${unknown} not known to be used or not`}`,
    notCertified: (said) => `not certified.${said}`,
    notConcludedOn: " Nothing is concluded of it.",
    identities: (n) => count(n, "identity", "identities"),
    review: (period, decided, person, signed) =>
      `${period}, decided on ${decided} and approved by ${person} on ${signed}`,
    until: (id, day) => `${id} until ${day}`,
    with: (id, what) => `${id}, ${what}`,
    deficiency: (id, control, severity) => `${id} (${control}), ${severity}`,
    notConcluded: "severity not concluded",
    quoted: (control, verdict, said) => `${control}, ${verdict}: ${said}`,
    grouped: (verdict, controls) => `${verdict}: ${controls.join(", ")}`,
    concluded: ({ verdict, findings, excepted, exceptions, deficiencies, variances, compensating, why }) =>
      ` Concluded: ${[
        verdict,
        ...(findings === 0 ? [] : [count(findings, "finding")]),
        ...(excepted === 0
          ? []
          : [
              `${count(excepted, "finding")} excepted${exceptions.length === 0 ? "" : ` by ${exceptions.join(" and ")}`}`,
            ]),
        ...deficiencies,
        ...variances.map((id) => `variance ${id}`),
        ...compensating.map((id) => `conflicts of duties compensated by ${id}`),
      ].join(", ")}.${why === null ? "" : ` ${why}`}`,
    changes: (added, gone) => `${added} new, ${gone} gone`,
  },
  ja: {
    none: "なし",
    and: "、",
    then: "。",
    list: "、",
    noSystem: "財務システムの定めなし",
    grants: ({ grants, used, unknown }) =>
      grants === 0
        ? "なし"
        : `${grants}件(うち利用あり${used}件${unknown === 0 ? "" : `、利用の有無を確認できないもの${unknown}件`})`,
    notCertified: (said) => `確認していません。${said}`,
    notConcludedOn: "結論がありません。",
    identities: (n) => `${n}件`,
    review: (period, decided, person, signed) => `${period}(${decided}決定完了、${signed}${person}承認)`,
    until: (id, day) => `${id}(${day}まで)`,
    with: (id, what) => `${id}(${what})`,
    deficiency: (id, control, severity) => `${id}(${control}、${severity})`,
    notConcluded: "重要性の結論なし",
    quoted: (control, verdict, said) =>
      `${control}の結論は「${verdict}」であり、その理由は次のとおりである。${said}`,
    grouped: (verdict, controls) => `「${verdict}」${controls.join("、")}`,
    concluded: ({ verdict, findings, excepted, exceptions, deficiencies, variances, compensating, why }) =>
      `結論:${[
        verdict,
        ...(findings === 0 ? [] : [`指摘${findings}件`]),
        ...(excepted === 0
          ? []
          : [
              `例外の対象となる指摘${excepted}件${exceptions.length === 0 ? "" : `(${exceptions.join("、")})`}`,
            ]),
        ...deficiencies,
        ...variances.map((id) => `差異として承認(${id})`),
        ...compensating.map((id) => `職務の抵触の代替統制(${id})`),
      ].join("、")}。${why ?? ""}`,
    changes: (added, gone) => `新規${added}件、廃止${gone}件`,
  },
};
