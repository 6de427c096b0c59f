import { defineSource } from "./source-words.ts";

export const repositoryCodespacesSecrets = defineSource({
  id: "repository-codespaces-secrets",
  scope: "repository",
  title: { en: "Codespaces secrets of repositories", ja: "リポジトリのCodespacesシークレット" },
  things: { en: "Codespaces secrets", ja: "Codespacesシークレット" },
  parts: { repositories: { en: "of all repositories", ja: "すべてのリポジトリ" } },
});
