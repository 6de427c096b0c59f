import { branchRuleReasons, ActorList, Demands, listActors, listDemands } from "./branch-rules.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const defaultBranchRulesBindEveryone = defineCheckWords({
  id: "default-branch-rules-bind-everyone",
  title: {
    en: "The rules of the default branch bind everyone",
    ja: "既定のブランチの規則が管理者にも適用されている",
  },
  question: {
    en: "Do the rules hold for administrators, and do they deny force pushes and deletion?",
    ja: "規則は管理者にも適用され、強制プッシュ及び削除を禁じているか。",
  },
  risk: {
    en: "Whoever is left out of the rules, or may rewrite the branch, removes what others approved.",
    ja: "規則の適用を受けない者又はブランチを書き換え得る者は、承認された内容を取り除くことができる。",
  },
  remedy: {
    en: "Take administrators and owners out of every bypass list, let branch protection hold for administrators, and deny force pushes and deletion.",
    ja: "管理者及びオーナーを、迂回できる者の一覧から除き、ブランチ保護を管理者にも適用し、強制プッシュ及び削除を禁じる。",
  },
  reasons: {
    ...branchRuleReasons,
    "history-not-protected": sentences({ missing: Demands }, ({ missing }) => ({
      en: `The rules lack: ${listDemands(missing).en}.`,
      ja: `規則に次の定めがない:${listDemands(missing).ja}。`,
    })),
    "administrators-left-out": sentences({ who: ActorList }, ({ who }) => ({
      en: `The rules do not hold for administrators: they may be bypassed by ${listActors(who).en}.`,
      ja: `規則が管理者に適用されていない。規則を迂回できる者は、${listActors(who).ja}である。`,
    })),
    "everyone-is-bound": sentences({}, () => ({
      en: "The rules hold for administrators, and deny force pushes and deletion.",
      ja: "規則は管理者にも適用され、強制プッシュ及び削除を禁じている。",
    })),
  },
});
