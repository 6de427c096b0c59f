import { defineSource } from "./source-words.ts";

export const members = defineSource({
  id: "members",
  scope: "organization",
  title: { en: "Members", ja: "メンバー" },
  things: { en: "Members", ja: "メンバー" },
});
