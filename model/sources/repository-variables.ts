import { defineSource } from "./source-words.ts";

export const repositoryVariables = defineSource({
  id: "repository-variables",
  scope: "repository",
  title: { en: "Variables of repositories", ja: "リポジトリの変数" },
  things: { en: "Actions variables", ja: "Actionsの変数" },
  parts: { repositories: { en: "of all repositories", ja: "すべてのリポジトリ" } },
});
