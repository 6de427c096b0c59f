import { defineSource } from "./source-words.ts";

export const organizationAgentsSecrets = defineSource({
  id: "organization-agents-secrets",
  scope: "organization",
  title: { en: "Agents secrets of the organisation", ja: "組織のAgentsシークレット" },
  one: { en: "Agents secret", ja: "Agentsシークレット" },
  things: { en: "Agents secrets", ja: "Agentsシークレット" },
});
