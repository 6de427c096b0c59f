import { ActorList, branchRuleReasons, listActors } from "./branch-rules.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const keys = { keys: NameList.describe("Titles of the repository's deploy keys that may write.") };

export const nobodyBypassesTheRules = defineCheckWords({
  id: "nobody-bypasses-the-rules",
  title: {
    en: "Nobody bypasses the rules of the default branch",
    ja: "既定のブランチの規則を迂回できる者がない",
  },
  question: {
    en: "Taking every rule together, may nobody bypass one, but what is kept for emergencies?",
    ja: "すべての規則を通じて、緊急用のIDを除き、既定のブランチの規則を迂回できる者がないか。",
  },
  risk: {
    en: "Whoever may bypass a rule merges or pushes what nobody approved.",
    ja: "規則を迂回できる者は、誰も承認していない変更をマージ又はプッシュすることができる。",
  },
  remedy: {
    en: "Empty the bypass lists, or keep in them only what is stated as kept for emergencies; where GitHub does not show a list, let an owner confirm it.",
    ja: "迂回できる者の一覧を空にし、又は緊急用と記載したIDに限る。GitHubが一覧を表示しない場合は、組織オーナーが確認する。",
  },
  reasons: {
    ...branchRuleReasons,
    "somebody-may-bypass": sentences({ who: ActorList }, ({ who }) => ({
      en: `A rule of the branch may be bypassed by ${listActors(who).en}.`,
      ja: `ブランチの規則を迂回できる者がある:${listActors(who).ja}。`,
    })),
    "deploy-keys-may-bypass": sentences({ who: ActorList, ...keys }, ({ who, keys: titles }) => ({
      en: `A rule of the branch may be bypassed by ${listActors(who).en}; such keys are ${list(titles).en}.`,
      ja: `ブランチの規則を迂回できる者がある:${listActors(who).ja}。該当するデプロイキーは${list(titles).ja}である。`,
    })),
    "only-emergency-keys-may-bypass": sentences(keys, ({ keys: titles }) => ({
      en: `Only ${list(titles).en} may bypass a rule, which is stated as kept for emergencies.`,
      ja: `規則を迂回できる者は、緊急用と記載されている${list(titles).ja}に限られる。`,
    })),
    "nobody-may-bypass": sentences({}, () => ({
      en: "Nobody may bypass a rule of the branch.",
      ja: "ブランチの規則を迂回できる者はない。",
    })),
  },
});
