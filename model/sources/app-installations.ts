import { defineSource } from "./source-words.ts";

export const appInstallations = defineSource({
  id: "app-installations",
  scope: "organization",
  title: { en: "App installations", ja: "GitHub Appのインストール" },
  things: { en: "App installations", ja: "GitHub Appのインストール" },
});
