import { defineSource } from "./source-words.ts";

export const repositoryAgentsSecrets = defineSource({
  id: "repository-agents-secrets",
  scope: "repository",
  title: { en: "Agents secrets of repositories", ja: "リポジトリのAgentsシークレット" },
  things: { en: "Agents secrets", ja: "Agentsシークレット" },
  parts: { repositories: { en: "of all repositories", ja: "すべてのリポジトリ" } },
});
