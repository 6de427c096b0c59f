import { defineSource } from "./source-words.ts";

export const outsideCollaborators = defineSource({
  id: "outside-collaborators",
  scope: "organization",
  title: { en: "Outside collaborators", ja: "外部コラボレーター" },
  things: { en: "Outside collaborators", ja: "外部コラボレーター" },
});
