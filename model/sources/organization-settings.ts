import { defineSource } from "./source-words.ts";

export const organizationSettings = defineSource({
  id: "organization-settings",
  scope: "organization",
  title: { en: "Organisation settings", ja: "組織の設定" },
  things: { en: "Settings", ja: "設定" },
});
