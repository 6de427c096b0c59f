import { defineSource } from "./source-words.ts";

export const customProperties = defineSource({
  id: "custom-properties",
  scope: "organization",
  title: { en: "Custom properties", ja: "カスタムプロパティ" },
  things: { en: "Custom properties", ja: "カスタムプロパティ" },
  parts: {
    definitions: { en: "definitions", ja: "定義" },
    values: { en: "values of the repositories", ja: "リポジトリの値" },
  },
});
