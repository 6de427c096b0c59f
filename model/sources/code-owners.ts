import { defineSource } from "./source-words.ts";

export const codeOwners = defineSource({
  id: "code-owners",
  scope: "repository",
  title: { en: "Code owners", ja: "コードオーナー" },
  things: { en: "Code owners", ja: "コードオーナー" },
});
