import { defineSource } from "./source-words.ts";

export const secretScanningAlerts = defineSource({
  id: "secret-scanning-alerts",
  scope: "organization",
  title: { en: "Secret scanning alerts", ja: "シークレットスキャンのアラート" },
  things: { en: "Secret scanning alerts", ja: "シークレットスキャンのアラート" },
  parts: {
    open: { en: "open ones", ja: "未解決のもの" },
    accepted: { en: "closed without a revocation", ja: "失効のないまま終了したもの" },
  },
});
