import type { Language } from "../../model/language.ts";

/** What a text says of evidence that speaks against it, beside what is concluded. */
interface Words {
  /** A gap of a review's population that somebody accepted. */
  accepted: (of: { period: string; gap: string; by: string; why: string; isSeen: boolean }) => string;
  /** One of the newest scan. */
  acceptedNow: (gap: string, by: string, why: string) => string;
  noOwner: string;
  noSteward: string;
  onNoRoster: (login: string) => string;
  lacking: (title: string, what: readonly string[]) => string;
  more: (identities: number) => string;
  decidedLate: (period: string, day: string, due: string) => string;
  approvedLate: (period: string, day: string) => string;
  doneLate: (title: string, day: string, due: string) => string;
}

export const AGAINST_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    accepted: ({ period, gap, by, why, isSeen }) =>
      `The review of ${period} was opened with a gap that ${by} accepted${isSeen ? "" : " (only stated: nobody saw that approval)"}. ${gap} The reason for accepting it: ${why}`,
    acceptedNow: (gap, by, why) => `${gap} ${by} accepted that: ${why}`,
    noOwner: "no business owner",
    noSteward: "no technical steward",
    onNoRoster: (login) => `${login} is on no roster`,
    lacking: (title, what) => `${title}, ${what.join(" and ")}`,
    more: (identities) => `${identities} more`,
    decidedLate: (period, day, due) => `the review of ${period} was decided on ${day}, and was due on ${due}`,
    approvedLate: (period, day) => `the review of ${period} was approved on ${day}, after the day it was due`,
    doneLate: (title, day, due) => `${title} was done on ${day}, and was due on ${due}`,
  },
  ja: {
    accepted: ({ period, gap, by, why, isSeen }) =>
      `${period}の棚卸は、次の不足を${by}が承認した上で開始した${isSeen ? "" : "(記載のみであり、承認は確認されていない)"}。${gap}承認の理由:${why}`,
    acceptedNow: (gap, by, why) => `${gap}${by}がこれを承認した。承認の理由:${why}`,
    noOwner: "業務責任者の記載なし",
    noSteward: "技術担当者の記載なし",
    onNoRoster: (login) => `${login}はいずれの役割表にも在任の記載なし`,
    lacking: (title, what) => `${title}(${what.join("、")})`,
    more: (identities) => `他${identities}件`,
    decidedLate: (period, day, due) => `${period}の棚卸の決定完了は${day}(期限は${due})`,
    approvedLate: (period, day) => `${period}の棚卸の承認は期限後の${day}`,
    doneLate: (title, day, due) => `${title}の実施は${day}(期限は${due})`,
  },
};
