import { defineSource } from "./source-words.ts";

export const workflowFiles = defineSource({
  id: "workflow-files",
  scope: "repository",
  title: { en: "Workflow files", ja: "ワークフローファイル" },
  things: { en: "Workflow files", ja: "ワークフローファイル" },
});
