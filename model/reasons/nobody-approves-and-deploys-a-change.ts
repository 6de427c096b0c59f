import { defineCheckWords } from "./check-words.ts";
import { ASKED_ABOUT, mergedChangeReasons, PullList, pulls } from "./merged-changes.ts";
import { sentences } from "./reason.ts";

export const nobodyApprovesAndDeploysAChange = defineCheckWords({
  id: "nobody-approves-and-deploys-a-change",
  title: {
    en: "Nobody approves a change and writes or deploys it",
    ja: "変更の承認者が、その作成又は本番反映を兼ねていない",
  },
  question: {
    en: "Is whoever approved a change neither who wrote it nor who first deployed it to production?",
    ja: "変更を承認した者は、これを作成した者でも、最初に本番に反映した者でもないか。",
  },
  risk: {
    en: "One identity brings a change of reporting code into production with nobody else having looked at it.",
    ja: "一つのIDが、他の誰の確認も経ずに、財務報告に用いるコードの変更を本番に反映する。",
  },
  remedy: {
    en: "Have somebody who took no part look at the change now, and accept what they find as an exception; let the environment ask for a reviewer who is not the one that approved.",
    ja: "関与していない者が当該変更を事後に確認し、その結果を例外として承認する。環境において、変更を承認した者とは別の者の承認を求める。",
  },
  reasons: {
    ...mergedChangeReasons,
    "approved-and-wrote-or-deployed": sentences({ changes: PullList }, ({ changes }) => ({
      en: `An account that approved it also wrote it or deployed it: ${pulls(changes).en}.`,
      ja: `承認したアカウントが、作成又は本番反映も行ったもの:${pulls(changes).ja}。`,
    })),
    "separation-not-shown": sentences({ changes: PullList }, ({ changes }) => ({
      en: `Who approved, wrote or deployed it is not known: ${pulls(changes).en}.`,
      ja: `承認した者、作成した者又は反映した者が判明しないもの:${pulls(changes).ja}。`,
    })),
    "all-separate": sentences({}, () => ({
      en: `Of no change merged ${ASKED_ABOUT.en} did an account that approved it write it or deploy it to production, as far as deployments are recorded on GitHub.`,
      ja: `${ASKED_ABOUT.ja}マージされた変更について、GitHubに記録されたデプロイの限りでは、承認したアカウントが作成又は本番反映を行ったものはない。`,
    })),
  },
});
