import { count } from "../count.ts";
import { limitData } from "./limit-data.ts";
import { notReadReasons } from "./not-read.ts";
import { type ReasonIn, sentences } from "./reason.ts";

const { limit, days, from, reached } = limitData;
const ownLimit = { limit, days, from, reached };

/** Reasons that any check's answer may have, whatever it asks. */
export const everyCheck = {
  ...notReadReasons,
  "not-seen": sentences({}, () => ({
    en: "The scan did not see it, and nothing it read shows that it is gone.",
    ja: "今回のスキャンでは確認できず、また、なくなったことを示す事実も読み取れなかった。",
  })),
  "tier-not-read": sentences({}, () => ({
    en: "What tells whether the strict limit applies could not be read.",
    ja: "厳格な限度が適用されるか否かを示す事実を読み取れなかった。",
  })),
  "token-has-expired": sentences({}, () => ({
    en: "GitHub reports the token as expired, so it can no longer be used.",
    ja: "GitHub上でトークンの有効期限が切れており、使用できない。",
  })),
  "runs-one-job": sentences({}, () => ({
    en: "It runs one job, and GitHub then removes it; what registers it is asked instead.",
    ja: "1件のジョブを実行した後にGitHubが削除するため、これを登録するものを対象とする。",
  })),
  /** Given by a conclusion: the limit of the control as an entity performs it under a regime is the tighter one. */
  "own-limit-reached": sentences(ownLimit, ({ days, from, reached }) => ({
    en: `It may be ${count(days, "day")} old here, counted from ${from}; it reached that on ${reached}.`,
    ja: `ここでの限度は${from}から${days}日であり、${reached}に達した。`,
  })),
  "own-limit-perhaps-reached": sentences(ownLimit, ({ days, from, reached }) => ({
    en: `It may be ${count(days, "day")} old here, counted from ${from}; it reached that on ${reached}, if the strict limit applies, which was not read.`,
    ja: `厳格な限度が適用される場合、ここでの限度は${from}から${days}日であり、${reached}に達した。いずれの限度が適用されるかは読み取れなかった。`,
  })),
};
export type EveryCheckReason = ReasonIn<typeof everyCheck>;
