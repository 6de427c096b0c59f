import { defineSource } from "./source-words.ts";

export const organizationVariables = defineSource({
  id: "organization-variables",
  scope: "organization",
  title: { en: "Variables of the organisation", ja: "組織の変数" },
  one: { en: "Actions variable", ja: "Actionsの変数" },
  things: { en: "Actions variables", ja: "Actionsの変数" },
});
