import { defineSource } from "./source-words.ts";

export const organizationDependabotSecrets = defineSource({
  id: "organization-dependabot-secrets",
  scope: "organization",
  title: { en: "Dependabot secrets of the organisation", ja: "組織のDependabotシークレット" },
  one: { en: "Dependabot secret", ja: "Dependabotシークレット" },
  things: { en: "Dependabot secrets", ja: "Dependabotシークレット" },
});
