import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

export const systemsNameRepositoriesThatExist = defineCheckWords({
  id: "systems-name-repositories-that-exist",
  title: { en: "Systems name repositories that exist", ja: "システムの示すリポジトリが存在する" },
  question: {
    en: "Does every repository that a system under `controls/systems` names exist under that name?",
    ja: "`controls/systems`のシステムに示されたリポジトリは、いずれもその名称で存在するか。",
  },
  risk: {
    en: "A repository that was renamed leaves its system without a word: its identities and changes are held against no financial system any more.",
    ja: "名称の変更されたリポジトリは、何の表示もなくシステムから外れ、そのID及び変更は財務に係るものとして評価されなくなる。",
  },
  remedy: {
    en: "Write the new name into the system's `repositories`, or take the name out and say why in the pull request.",
    ja: "システムの`repositories`を新しい名称に改めるか、当該名称を除き、その理由をプルリクエストに記載する。",
  },
  reasons: {
    "several-organizations": sentences({}, () => ({
      en: "Several organisations are kept here, and a repository that is not in this one may be in another.",
      ja: "複数の組織を対象としており、この組織にないリポジトリが他の組織に存在し得る。",
    })),
    "names-nothing": sentences({ patterns: NameList }, ({ patterns }) => ({
      en: `Systems name ${list(patterns).en}, and no repository of the organisation has such a name.`,
      ja: `システムに示された${list(patterns).ja}に該当するリポジトリが、組織に存在しない。`,
    })),
    "all-exist": sentences({}, () => ({
      en: "Every repository that a system names is there.",
      ja: "システムに示されたリポジトリは、いずれも存在する。",
    })),
    "no-system": sentences({}, () => ({
      en: "No system is stated.",
      ja: "システムの記載がない。",
    })),
  },
});
