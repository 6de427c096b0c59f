import { defineSource } from "./source-words.ts";

export const repositoryDependabotSecrets = defineSource({
  id: "repository-dependabot-secrets",
  scope: "repository",
  title: { en: "Dependabot secrets of repositories", ja: "リポジトリのDependabotシークレット" },
  things: { en: "Dependabot secrets", ja: "Dependabotシークレット" },
  parts: { repositories: { en: "of all repositories", ja: "すべてのリポジトリ" } },
});
