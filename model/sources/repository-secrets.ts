import { defineSource } from "./source-words.ts";

export const repositorySecrets = defineSource({
  id: "repository-secrets",
  scope: "repository",
  title: { en: "Repository secrets", ja: "リポジトリのシークレット" },
  things: { en: "Actions secrets", ja: "Actionsシークレット" },
});
