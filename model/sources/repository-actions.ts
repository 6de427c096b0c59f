import { defineSource } from "./source-words.ts";

export const repositoryActions = defineSource({
  id: "repository-actions",
  scope: "organization",
  title: { en: "Actions policy of repositories", ja: "リポジトリのActionsの方針" },
  things: { en: "Actions policy", ja: "Actionsの方針" },
  parts: {
    "actions-permissions": { en: "actions that may run", ja: "実行できるアクション" },
    "workflow-token": { en: "workflow token", ja: "ワークフロートークン" },
    forks: { en: "workflows of forks", ja: "フォークのワークフロー" },
  },
});
