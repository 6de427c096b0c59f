import type { Addition, VerdictChange } from "../../model/addition.ts";
import type { Language } from "../../model/language.ts";

/** What an addition to a conclusion says in its own voice. */
interface Words {
  heading: (heading: string, day: string) => string;
  /** What it adds to, by a link and by the digest. */
  addsTo: (link: string, digest: string) => string;
  after: (link: string, digest: string) => string;
  changed: string;
  /** It takes the place of one that said otherwise and that nobody had approved. */
  nothing: string;
  head: readonly string[];
  parts: Record<VerdictChange["parts"][number], string>;
  also: Record<Addition["also"][number], string>;
  /** Above what is concluded now, in the form of a conclusion. */
  whole: string;
  notConcluded: string;
  comma: string;
}

export const ADDITION_WORDS: Record<Language, Words> = {
  en: {
    heading: (heading, day) => `${heading}: addition of ${day}`,
    addsTo: (link, digest) =>
      `The period was certified, so its conclusion ${link} stays as it is (${digest}), and what is concluded since is added beside it.`,
    after: (link, digest) => `The addition before this one is ${link} (${digest}).`,
    changed: "What changed since",
    nothing: "No verdict differs from it.",
    head: ["Control", "Before", "Now", "What differs", "Reason"],
    parts: {
      verdict: "verdict",
      criteria: "criteria",
      limitations: "what could not be seen",
      findings: "findings",
      deficiencies: "open deficiencies",
      indication: "indication of severity",
    },
    also: {
      period: "The days of the period differ.",
      scan: "The last scan of the period is another.",
      state: "The conclusion is final now and was interim, or the other way round.",
      limitations: "What the scans could not see differs.",
      aggregates: "What must be evaluated together differs.",
    },
    whole: "What is concluded now",
    notConcluded: "not concluded on",
    comma: ", ",
  },
  ja: {
    heading: (heading, day) => `${heading}(${day}の追記)`,
    addsTo: (link, digest) =>
      `期間は宣誓済みであるため、その結論${link}は変更せず(${digest})、その後の結論を別の文書として追記する。`,
    after: (link, digest) => `直前の追記は${link}である(${digest})。`,
    changed: "その後の変更",
    nothing: "判定に相違はない。",
    head: ["統制", "変更前", "変更後", "相違のある事項", "理由"],
    parts: {
      verdict: "判定",
      criteria: "判定項目",
      limitations: "確認できていない事項",
      findings: "指摘事項",
      deficiencies: "終了していない不備",
      indication: "重要性の目安",
    },
    also: {
      period: "対象期間の日付に相違がある。",
      scan: "期間中の最後のスキャンが異なる。",
      state: "期中の結論と確定した結論の別が異なる。",
      limitations: "スキャンで確認できなかった事項に相違がある。",
      aggregates: "併せて評価すべき不備に相違がある。",
    },
    whole: "現時点の結論",
    notConcluded: "結論なし",
    comma: "、",
  },
};
