import type { Gate } from "./certification.ts";
import type { Language } from "./language.ts";

type Named<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** What people call the gates of a certification; the same in documents and pages. */
export const GATE_NAMES: Named<Gate["gate"]> = {
  en: {
    population: "Population complete, or the gap accepted",
    reviews: "Reviews decided and signed",
    remediation: "Decisions carried out by today, or excepted",
    drift: "Documents consistent today, or a variance approved",
    conclusion: "Conclusion final and up to date",
    deficiencies: "Deficiencies with cause, owner and severity",
    exceptions: "Exceptions valid",
    "evidence-age": "Evidence recent enough",
  },
  ja: {
    population: "母集団の網羅性(又は不足の受容)",
    reviews: "棚卸の決定及び承認",
    remediation: "本日までの是正の完了(又は例外の承認)",
    drift: "本日の文書の整合(又は差異の承認)",
    conclusion: "確定した最新の結論",
    deficiencies: "不備の原因、責任者及び重要性の結論",
    exceptions: "例外の有効性",
    "evidence-age": "証跡の新しさ",
  },
};

/** How a gate came out, in the words of a criterion. */
export const GATE_STATE_NAMES: Named<Gate["state"]> = {
  en: { met: "met", failed: "not met", unknown: "unknown" },
  ja: { met: "充足", failed: "不充足", unknown: "不明" },
};

/** What all of them are called, and one of them. */
export const GATES: Readonly<Record<Language, { all: string; one: string }>> = {
  en: { all: "Gates", one: "Gate" },
  ja: { all: "要件", one: "要件" },
};
