import { branchRuleReasons } from "./branch-rules.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { permissionsNotShown } from "./permissions-not-shown.ts";
import { sentences } from "./reason.ts";

const shape = { repositories: NameList };

export const appCannotBypassTheRules = defineCheckWords({
  id: "app-cannot-bypass-the-rules",
  title: { en: "The App cannot bypass the rules", ja: "GitHub Appが規則を迂回できない" },
  question: {
    en: "Is an App that may push to a financial system bound by the approval that its branch asks for?",
    ja: "財務に係るシステムにプッシュできるGitHub Appは、ブランチが求める承認の適用を受けるか。",
  },
  risk: {
    en: "An App in a bypass list starts a change and puts it on the default branch alone, and so does whoever has its private key.",
    ja: "迂回できる者の一覧にあるAppは、単独で変更を起案し既定のブランチに取り込むことができ、その秘密鍵を持つ者も同様である。",
  },
  remedy: {
    en: "Take the App out of every bypass list, or its permission to write contents away.",
    ja: "迂回できる者の一覧からAppを除くか、コンテンツの書込み権限を取り除く。",
  },
  reasons: {
    ...branchRuleReasons,
    ...permissionsNotShown,
    "repositories-not-read": sentences({}, () => ({
      en: "Which repositories it reaches was not read.",
      ja: "到達するリポジトリが読み取られていない。",
    })),
    "no-financial-repository": sentences({}, () => ({
      en: "It reaches no repository of a financial system.",
      ja: "財務に係るシステムのリポジトリに到達しない。",
    })),
    "app-starts-no-change": sentences({}, () => ({
      en: "The App can start no change that an approval could stop.",
      ja: "Appは、承認により止め得る変更を起案できない。",
    })),
    "no-approval-asked-for": sentences({}, () => ({
      en: "No branch that it reaches asks for an approval that it could bypass.",
      ja: "到達するブランチに、Appが迂回し得る承認を求める規則がない。",
    })),
    "app-may-bypass": sentences(shape, ({ repositories }) => ({
      en: `The App can push, and may bypass the approval that the default branch asks for, in ${list(repositories).en}.`,
      ja: `Appはプッシュでき、${list(repositories).ja}において、既定のブランチが求める承認を迂回できる。`,
    })),
    "emergency-app-may-bypass": sentences(shape, ({ repositories }) => ({
      en: `The App may bypass the approval that the default branch asks for in ${list(repositories).en}, and its statement keeps it for emergencies.`,
      ja: `Appは${list(repositories).ja}において既定のブランチが求める承認を迂回できるが、緊急用と記載されている。`,
    })),
    "app-is-bound": sentences({}, () => ({
      en: "The approval that the default branches of financial systems ask for binds the App.",
      ja: "財務に係るシステムの既定のブランチが求める承認は、Appにも適用される。",
    })),
  },
});
