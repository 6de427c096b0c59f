import { defineSource } from "./source-words.ts";

export const environmentVariables = defineSource({
  id: "environment-variables",
  scope: "environment",
  title: { en: "Variables of environments", ja: "環境の変数" },
  things: { en: "Actions variables", ja: "Actionsの変数" },
});
