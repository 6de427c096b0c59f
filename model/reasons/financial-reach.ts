import { sentences } from "./reason.ts";

/** Whether an identity reaches a financial system, as far as that decides an answer. */
export const financialReach = {
  "repositories-not-read": sentences({}, () => ({
    en: "Which repositories it reaches could not be read.",
    ja: "アクセスできるリポジトリを読み取れなかった。",
  })),
  "no-financial-repository": sentences({}, () => ({
    en: "It reaches no repository of a financial system.",
    ja: "財務に係るシステムのリポジトリにアクセスできない。",
  })),
};
