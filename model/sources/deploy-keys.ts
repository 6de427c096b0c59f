import { defineSource } from "./source-words.ts";

export const deployKeys = defineSource({
  id: "deploy-keys",
  scope: "repository",
  title: { en: "Deploy keys", ja: "デプロイキー" },
  things: { en: "Deploy keys", ja: "デプロイキー" },
});
