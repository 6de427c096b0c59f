import { defineSource } from "./source-words.ts";

export const environments = defineSource({
  id: "environments",
  scope: "repository",
  title: { en: "Environments", ja: "環境" },
  things: { en: "Environments", ja: "環境" },
});
