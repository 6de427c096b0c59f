import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

/** Pull requests, by number. */
export const PullList = NameList.describe("Pull requests, `#12`.");

/** Numbers of pull requests in a sentence; they need no marks around them. */
export const pulls = (all: NameList) => list(all, (number) => number);

/** Pull requests that count as made in an emergency; none in what was recorded before they were named. */
export const EmergencyPulls = PullList.nullable()
  .default(null)
  .describe("Pull requests that count as emergencies on record; null for none.");

/** What follows a sentence to name them; empty for none. In English it stands before the full stop. */
export const countedAsEmergency = (all: NameList | null) =>
  all === null
    ? { en: "", ja: "" }
    : {
        en: `; counted as made in an emergency that is on record: ${pulls(all).en}`,
        ja: `記録のある緊急時の変更としたもの:${pulls(all).ja}。`,
      };

/** Which changes are asked about, without a day: one would change with time alone. */
export const ASKED_ABOUT = {
  en: "in this month and the three before it",
  ja: "当月及びその前3か月の間に",
} as const;

/** Why checks on merged changes do not decide. */
export const mergedChangeReasons = {
  "no-financial-change": sentences({}, () => ({
    en: "The repository belongs to no financial system.",
    ja: "リポジトリは、財務に係るシステムに属さない。",
  })),
  "changes-not-asked": sentences({}, () => ({
    en: "The repository came to a financial system after the scan had asked; the next one asks.",
    ja: "スキャンの問合せの後に財務に係るシステムのリポジトリとなった。次回のスキャンで確認する。",
  })),
  "nothing-merged": sentences({}, () => ({
    en: `No pull request was merged into the default branch ${ASKED_ABOUT.en}.`,
    ja: `${ASKED_ABOUT.ja}既定のブランチにマージされたプルリクエストはない。`,
  })),
};
