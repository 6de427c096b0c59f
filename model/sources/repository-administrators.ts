import { defineSource } from "./source-words.ts";

export const repositoryAdministrators = defineSource({
  id: "repository-administrators",
  scope: "organization",
  title: { en: "Administrators of repositories", ja: "リポジトリの管理者" },
  things: { en: "Administrators", ja: "管理者" },
});
