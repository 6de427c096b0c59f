import { defineSource } from "./source-words.ts";

export const organizationCodespacesSecrets = defineSource({
  id: "organization-codespaces-secrets",
  scope: "organization",
  title: { en: "Codespaces secrets of the organisation", ja: "組織のCodespacesシークレット" },
  one: { en: "Codespaces secret", ja: "Codespacesシークレット" },
  things: { en: "Codespaces secrets", ja: "Codespacesシークレット" },
});
