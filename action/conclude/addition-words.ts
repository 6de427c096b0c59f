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
    whole: "現時点の結論",
    notConcluded: "結論なし",
    comma: "、",
  },
};
