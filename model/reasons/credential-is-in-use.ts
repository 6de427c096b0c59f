import { count } from "../count.ts";
import { defineCheckWords } from "./check-words.ts";
import { limitData } from "./limit-data.ts";
import { sentences } from "./reason.ts";

const { limit, tier, days, from } = limitData;
const heldTo = { limit, tier, days };

const rule = (most: number) => ({
  en: `A credential may go ${count(most, "day")} without a recorded use`,
  ja: `使用の記録がない期間の限度は${most}日である`,
});

export const credentialIsInUse = defineCheckWords({
  id: "credential-is-in-use",
  title: { en: "The credential is in use", ja: "資格情報が使用されている" },
  question: {
    en: "Was the credential used recently enough to be still needed?",
    ja: "資格情報は、なお必要と認められる程度に最近使用されたか。",
  },
  risk: {
    en: "A credential nobody uses is a way in that nobody watches.",
    ja: "使用されていない資格情報は、監視されない侵入経路となる。",
  },
  remedy: {
    en: "Remove it, or have its owner state in the review why it is kept unused.",
    ja: "削除するか、使用せずに保持する理由を責任者が棚卸において示す。",
  },
  reasons: {
    "never-used-too-long": sentences(limitData, ({ days, from, reached }) => ({
      en: `${rule(days).en}; GitHub recorded none since ${from}, and the limit was reached on ${reached}.`,
      ja: `${rule(days).ja}。${from}以降の使用はGitHubに記録がなく、${reached}に限度に達した。`,
    })),
    "never-used-yet": sentences(limitData, ({ days, from, reached }) => ({
      en: `${rule(days).en}; GitHub recorded none since ${from}, and the limit is reached on ${reached}.`,
      ja: `${rule(days).ja}。${from}以降の使用はGitHubに記録がなく、${reached}に限度に達する。`,
    })),
    "never-used-since-it-was-seen": sentences({ from }, ({ from: seen }) => ({
      en: `GitHub recorded no use and does not tell when it began; a scan first saw it on ${seen}.`,
      ja: `使用の記録がなく、開始日もGitHubから確認できない。スキャンで最初に確認したのは${seen}である。`,
    })),
    "unused-too-long": sentences(limitData, ({ days, from, reached }) => ({
      en: `${rule(days).en}; the last one was on ${from}, and the limit was reached on ${reached}.`,
      ja: `${rule(days).ja}。最後の使用は${from}であり、${reached}に限度に達した。`,
    })),
    // Names no day: the day moves with every use, and is in last-used.md for who counts from it.
    "used-lately": sentences(heldTo, ({ days }) => ({
      en: `${rule(days).en}; its last recorded use lies within that limit.`,
      ja: `${rule(days).ja}。記録された最終使用はこの期間内である。`,
    })),
  },
});
