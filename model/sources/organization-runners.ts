import { defineSource } from "./source-words.ts";

export const organizationRunners = defineSource({
  id: "organization-runners",
  scope: "organization",
  title: { en: "Organisation runners", ja: "組織のランナー" },
  things: { en: "Self-hosted runners", ja: "セルフホストランナー" },
  parts: { "runner-groups": { en: "their groups", ja: "ランナーグループ" } },
});
