import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const tokenReachesSelectedRepositoriesOnly = defineCheckWords({
  id: "token-reaches-selected-repositories-only",
  title: {
    en: "The token reaches selected repositories only",
    ja: "トークンの対象が選択したリポジトリに限られている",
  },
  question: {
    en: "Does the token reach only the repositories selected for it?",
    ja: "トークンが到達するリポジトリは、選択されたものに限られているか。",
  },
  risk: {
    en: "A token for all repositories also reaches every repository that is created later.",
    ja: "すべてのリポジトリを対象とするトークンは、後に作成されるリポジトリにも到達する。",
  },
  remedy: {
    en: "Have its owner choose the repositories it needs; the organisation approves the changed grant.",
    ja: "トークンの所有者に必要なリポジトリのみを選択させ、変更後の申請を組織が承認する。",
  },
  reasons: {
    "reaches-every-repository": sentences({}, () => ({
      en: "The token reaches every repository of the organisation.",
      ja: "トークンは組織のすべてのリポジトリに到達する。",
    })),
    "reaches-selected-repositories": sentences({}, () => ({
      en: "The token reaches only the repositories selected for it.",
      ja: "トークンが到達するリポジトリは、選択されたものに限られている。",
    })),
    "reaches-no-private-repository": sentences({}, () => ({
      en: "The token reaches no private repository.",
      ja: "トークンは非公開のリポジトリに到達しない。",
    })),
  },
});
