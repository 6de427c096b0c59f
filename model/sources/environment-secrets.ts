import { defineSource } from "./source-words.ts";

export const environmentSecrets = defineSource({
  id: "environment-secrets",
  scope: "environment",
  title: { en: "Environment secrets", ja: "環境のシークレット" },
  things: { en: "Actions secrets", ja: "Actionsシークレット" },
});
