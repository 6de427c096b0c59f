import { defineSource } from "./source-words.ts";

export const forkWorkflows = defineSource({
  id: "fork-workflows",
  scope: "organization",
  title: {
    en: "Organisation's policy on workflows of forks",
    ja: "フォークのワークフローに関する組織の方針",
  },
  things: { en: "Policy on workflows of forks", ja: "フォークのワークフローの方針" },
  parts: {
    "public-forks": { en: "public repositories", ja: "公開リポジトリ" },
    "private-forks": { en: "private repositories", ja: "非公開リポジトリ" },
  },
});
