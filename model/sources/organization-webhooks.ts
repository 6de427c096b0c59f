import { defineSource } from "./source-words.ts";

export const organizationWebhooks = defineSource({
  id: "organization-webhooks",
  scope: "organization",
  title: { en: "Organisation webhooks", ja: "組織のWebhook" },
  things: { en: "Webhooks", ja: "Webhook" },
});
