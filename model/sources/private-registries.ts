import { defineSource } from "./source-words.ts";

export const privateRegistries = defineSource({
  id: "private-registries",
  scope: "organization",
  title: { en: "Private registries", ja: "プライベートレジストリ" },
  things: { en: "Private registries", ja: "プライベートレジストリ" },
});
