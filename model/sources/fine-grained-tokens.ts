import { defineSource } from "./source-words.ts";

export const fineGrainedTokens = defineSource({
  id: "fine-grained-tokens",
  scope: "organization",
  title: { en: "Fine-grained tokens", ja: "Fine-grained PAT" },
  things: { en: "Fine-grained tokens", ja: "Fine-grained PAT" },
});
