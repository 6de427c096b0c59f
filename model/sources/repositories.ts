import { defineSource } from "./source-words.ts";

export const repositories = defineSource({
  id: "repositories",
  scope: "organization",
  title: { en: "Repositories", ja: "リポジトリ" },
  things: { en: "Repositories", ja: "リポジトリ" },
});
