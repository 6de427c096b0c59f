import { z } from "zod";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { ofFinancialSystems } from "./of-financial-systems.ts";
import { sentences } from "./reason.ts";
import { unresolvedCalls } from "./unread-workflows.ts";

export const thirdPartyActionIsPinned = defineCheckWords({
  id: "third-party-action-is-pinned",
  title: {
    en: "Actions of others are pinned to a commit",
    ja: "外部の者のアクションがコミットにより固定されている",
  },
  question: {
    en: "Is every action of others that its workflows name fixed to a full commit or digest?",
    ja: "ワークフローが指定する外部の者のアクションは、すべて、完全なコミット又はダイジェストにより固定されているか。",
  },
  risk: {
    en: "Whoever may move the name of an action can run other code with the secrets of the workflow.",
    ja: "アクションのタグ又はブランチを変更し得る者は、ワークフローのシークレットを用いて別のコードを実行できる。",
  },
  remedy: {
    en: "Write the full commit in place of the tag or branch, and let a tool propose each new one.",
    ja: "タグ又はブランチに代えて完全なコミットを記載し、更新はツールの提案により行う。",
  },
  reasons: {
    ...ofFinancialSystems,
    ...unresolvedCalls,
    "own-workflow-files-not-read": sentences({}, () => ({
      en: "The workflow files of the repository were not read.",
      ja: "リポジトリのワークフローファイルを読み取れなかった。",
    })),
    "actions-not-read": sentences({}, () => ({
      en: "Which actions its workflows name was not read.",
      ja: "ワークフローが指定するアクションを読み取っていない。",
    })),
    "action-not-pinned": sentences({ actions: NameList }, ({ actions }) => ({
      en: `Its workflows name ${list(actions).en} without a full commit or digest.`,
      ja: `ワークフローが${list(actions).ja}を、完全なコミット又はダイジェストによらずに指定している。`,
    })),
    "every-action-is-pinned": sentences(
      { own: z.boolean().describe("True when actions of the organisation are among them.") },
      ({ own }) => ({
        en: `Its workflows name no action of others without a full commit or digest${own ? "; what the organisation's own actions name is not read" : ""}.`,
        ja: `ワークフローが指定する外部の者のアクションに、完全なコミット又はダイジェストによらないものはない${own ? "(組織自身のアクションの内容は読取りの対象でない)" : ""}。`,
      }),
    ),
  },
});
