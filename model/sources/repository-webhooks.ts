import { defineSource } from "./source-words.ts";

export const repositoryWebhooks = defineSource({
  id: "repository-webhooks",
  scope: "repository",
  title: { en: "Repository webhooks", ja: "リポジトリのWebhook" },
  things: { en: "Webhooks", ja: "Webhook" },
});
