import { defineSource } from "./source-words.ts";

export const repositoryRunners = defineSource({
  id: "repository-runners",
  scope: "repository",
  title: { en: "Repository runners", ja: "リポジトリのランナー" },
  things: { en: "Self-hosted runners", ja: "セルフホストランナー" },
});
