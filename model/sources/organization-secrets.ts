import { defineSource } from "./source-words.ts";

export const organizationSecrets = defineSource({
  id: "organization-secrets",
  scope: "organization",
  title: { en: "Organisation secrets", ja: "組織のシークレット" },
  things: { en: "Actions secrets", ja: "Actionsシークレット" },
});
