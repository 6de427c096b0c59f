import { branchRuleReasons } from "./branch-rules.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const deployKeyCannotBypassTheRules = defineCheckWords({
  id: "deploy-key-cannot-bypass-the-rules",
  title: {
    en: "The deploy key cannot bypass the rules",
    ja: "デプロイキーが規則を迂回できない",
  },
  question: {
    en: "Is a deploy key that may push to a financial system bound by the approval that its branch asks for?",
    ja: "財務に係るシステムにプッシュできるデプロイキーは、ブランチが求める承認の適用を受けるか。",
  },
  risk: {
    en: "A key in a bypass list starts a change and puts it on the default branch alone; the entry is for every key of the repository.",
    ja: "迂回できる者の一覧にデプロイキーがある場合、単独で変更を起案し既定のブランチに取り込むことができる。この記載はリポジトリのすべてのキーに及ぶ。",
  },
  remedy: {
    en: "Take deploy keys out of every bypass list, and let branch protection hold for administrators.",
    ja: "迂回できる者の一覧からデプロイキーを除き、ブランチ保護を管理者にも適用する。",
  },
  reasons: {
    ...branchRuleReasons,
    "key-only-reads": sentences({}, () => ({
      en: "The key can only read.",
      ja: "キーは読取り専用である。",
    })),
    "no-approval-asked-for": sentences({}, () => ({
      en: "No rule of the branch asks for an approval that the key could bypass.",
      ja: "キーが迂回し得る承認を求める規則がない。",
    })),
    "key-may-bypass": sentences({}, () => ({
      en: "The key can push, and may bypass the approval that the default branch asks for.",
      ja: "キーはプッシュでき、既定のブランチが求める承認を迂回できる。",
    })),
    "emergency-key-may-bypass": sentences({}, () => ({
      en: "The key may bypass the approval that the default branch asks for, and its statement keeps it for emergencies.",
      ja: "キーは既定のブランチが求める承認を迂回できるが、緊急用と記載されている。",
    })),
    "key-is-bound": sentences({}, () => ({
      en: "The approval that the default branch asks for binds deploy keys.",
      ja: "既定のブランチが求める承認は、デプロイキーにも適用される。",
    })),
  },
});
