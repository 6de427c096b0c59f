import { defineSource } from "./source-words.ts";

export const deployments = defineSource({
  id: "deployments",
  scope: "organization",
  title: { en: "Deployments", ja: "デプロイ" },
  things: { en: "Deployments", ja: "デプロイ" },
});
