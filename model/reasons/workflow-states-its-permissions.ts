import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { ofFinancialSystems } from "./of-financial-systems.ts";
import { sentences } from "./reason.ts";

export const workflowStatesItsPermissions = defineCheckWords({
  id: "workflow-states-its-permissions",
  title: {
    en: "Every workflow states its permissions",
    ja: "すべてのワークフローが権限を明示している",
  },
  question: {
    en: "Does every job of its workflows have stated permissions, its own or its file's?",
    ja: "ワークフローのすべてのジョブについて、そのジョブ又はファイルに権限が明示されているか。",
  },
  risk: {
    en: "A job without stated permissions gets the default, and more as soon as somebody widens that.",
    ja: "権限の明示のないジョブには既定の権限が与えられ、既定が拡大されれば権限も拡大する。",
  },
  remedy: {
    en: "Write `permissions` at the top of each workflow, with what its jobs need.",
    ja: "各ワークフローの冒頭に、ジョブが必要とする権限を permissions として記載する。",
  },
  reasons: {
    ...ofFinancialSystems,
    "own-workflow-files-not-read": sentences({}, () => ({
      en: "The workflow files of the repository were not read.",
      ja: "リポジトリのワークフローファイルを読み取れなかった。",
    })),
    "permissions-not-read": sentences({}, () => ({
      en: "Which permissions its workflows state was not read.",
      ja: "ワークフローが明示する権限を読み取っていない。",
    })),
    "permissions-not-stated": sentences({ workflows: NameList }, ({ workflows }) => ({
      en: `Jobs of ${list(workflows).en} state no permissions and get the default.`,
      ja: `${list(workflows).ja}に、権限を明示せず既定の権限を得るジョブがある。`,
    })),
    "permissions-stated": sentences({}, () => ({
      en: "Every job of its workflows has stated permissions.",
      ja: "ワークフローのすべてのジョブについて、権限が明示されている。",
    })),
  },
});
