import { defineSource } from "./source-words.ts";

export const organizationActions = defineSource({
  id: "organization-actions",
  scope: "organization",
  title: { en: "Organisation's Actions settings", ja: "組織のActions設定" },
  things: { en: "Actions settings", ja: "Actionsの設定" },
  parts: {
    "actions-permissions": { en: "where Actions may run", ja: "Actionsの実行範囲" },
    "selected-actions": { en: "selected actions", ja: "選択されたアクション" },
    "workflow-token": { en: "workflow token", ja: "ワークフロートークン" },
  },
});
